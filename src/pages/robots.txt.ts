import type { APIRoute } from 'astro';
import { absolute } from '../i18n/paths.ts';
import { site } from '../site.ts';

/** Everything may be read; what should not be found says so itself. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(site.origin, '/sitemap.xml')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
