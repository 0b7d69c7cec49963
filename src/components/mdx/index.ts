/** What site pages may place: every author component of the content pipeline, and some live parts of the site. */
import type { Locale } from '../../i18n/locales.ts';
import { componentNames } from '../../markup/components/index.ts';
import AuthorBlock from './AuthorBlock.astro';

type Block = typeof AuthorBlock;

/** Components for `<Content components={…} />` of a site page in a locale. */
export function mdxComponents(locale: Locale): Record<string, Block> {
  return Object.fromEntries(componentNames.map((block) => [block, bound(block, locale)]));
}

/** An Astro component with two of its props given beforehand. */
function bound(block: string, locale: Locale): Block {
  const component = ((result: unknown, props: object, slots: unknown) =>
    (AuthorBlock as unknown as (...given: unknown[]) => unknown)(
      result,
      { ...props, block, locale },
      slots,
    )) as unknown as Block;
  return Object.assign(component, { isAstroComponentFactory: true });
}
