/** `_headers` for Netlify and Cloudflare (https://docs.netlify.com/manage/routing/headers/, https://developers.cloudflare.com/pages/configuration/headers/). */
import { feedName, feedType } from '../serve/mime.ts';
import { type Area, type Headers, pagesArea } from './headers.ts';
import { formatPolicy } from './policy.ts';

/** Most rules, and signs in a line, that Cloudflare reads. */
export const cloudflareLimits = { rules: 100, signsInLine: 2000 } as const;

/**
 * The policy for addresses that no other rule knows, such as mistyped ones. Hosts differ in whether a narrower rule replaces
 * this one or joins it, so that it says only what holds for every page; the pages say the rest themselves.
 */
const leastPolicy = formatPolicy({
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
});

const policyName = 'Content-Security-Policy';

function rule(glob: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [glob, ...lines].join('\n');
}

function pick(headers: Headers, test: (name: string, value: string) => boolean): Headers {
  return Object.fromEntries(Object.entries(headers).filter(([name, value]) => test(name, value)));
}

/** The text of the file. What all areas say is said once; the rest is said by each, so that nothing is said twice. */
export function emitHeadersFile(areas: readonly Area[]): string {
  const isCommon = (name: string, value: string) =>
    areas.every(({ headers }) => headers[name] === value);
  const pages = pagesArea(areas);
  const common = pick(pages.headers, isCommon);
  const rules = areas.flatMap(({ globs, globsInPages, headers }) => {
    const own = pick(headers, (name, value) => !isCommon(name, value));
    const beyondPages = pick(headers, (name, value) => pages.headers[name] !== value);
    return [
      ...globs.map((glob) => rule(glob, own)),
      ...globsInPages.map((glob) =>
        rule(glob, {
          ...beyondPages,
          ...(glob.endsWith(`/${feedName}`) ? { 'Content-Type': feedType } : {}),
        }),
      ),
    ];
  });
  return `${[rule('/*', { ...common, [policyName]: leastPolicy }), ...rules].join('\n\n')}\n`;
}
