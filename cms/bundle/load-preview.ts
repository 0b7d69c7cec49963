/** The preview in Node: for checks that compare it with the built site. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { renderPreview } from '../preview/render-preview.ts';
import { bundlePreview } from './bundle-preview.ts';

/** Bundles the preview to run here, and gives its function. */
export async function loadPreview(): Promise<typeof renderPreview> {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'));
  try {
    const file = join(folder, 'preview.mjs');
    const [bundle] = (await bundlePreview('node')).files;
    writeFileSync(file, bundle?.contents ?? '');
    const module: { renderPreview: typeof renderPreview } = await import(pathToFileURL(file).href);
    return module.renderPreview;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
