/** What the frame of a page asks Astro's `<Font>` for. */
export interface PageFont {
  readonly cssVariable: '--font-latin' | '--font-arabic';
  /** The files that every page of that script needs at once; others load when a character needs them. */
  readonly preload: { readonly subset: string }[];
}

/**
 * The one font family of a page, by the direction of its language: `<Font {...pageFonts[dir]} />`.
 * Texts in the other script inside such a page need no call of their own in right-to-left pages, which have
 * the Latin letters too; in left-to-right ones they are set in the reader's own Arabic font, so that the
 * language menu costs no download.
 */
export const pageFonts: Readonly<Record<'ltr' | 'rtl', PageFont>> = {
  ltr: { cssVariable: '--font-latin', preload: [{ subset: 'latin' }] },
  rtl: {
    cssVariable: '--font-arabic',
    preload: [{ subset: 'arabic-400' }, { subset: 'arabic-600' }],
  },
};
