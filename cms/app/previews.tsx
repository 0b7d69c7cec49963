/** The pane that shows the page as the site builds it. */
import { entryTypeNames, entryTypes } from '../../src/collections/index.ts';
import { EntryPreview } from '../preview/entry-preview.tsx';
import type { Cms } from './cms.ts';

/** Registers the preview of every kind of entry. */
export function registerPreviews(cms: Cms): void {
  for (const type of entryTypeNames)
    cms.registerPreviewTemplate(entryTypes[type].folder, EntryPreview);
}
