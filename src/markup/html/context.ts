/** What rendering needs to know beside the text. */
import type { MarkupLabels } from '../labels.ts';

/** A picture that is ready to be shown. */
export interface Media {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly srcset?: string;
  /** How wide it is shown, for `srcset` with widths. Without it, as wide as the text. */
  readonly sizes?: string;
}

/** Everything that differs between languages and pages. */
export interface RenderContext {
  readonly labels: MarkupLabels;
  readonly dir: 'ltr' | 'rtl';
  /** The picture behind a path as the author wrote it (`../../media/x.png`). */
  media(path: string): Media | undefined;
  /** The address in this language of a path as the author wrote it: `/practices/x/` → `/fr/practices/y/`. */
  localPath?(path: string): string;
  /** The site's own address; links to it are not external. */
  readonly siteUrl?: string;
  /** The name of a language in the reader's language: `ar` → `Arabic`. Without it the code is shown. */
  languageName?(code: string): string;
}
