/** What site pages may place: every author component of the content pipeline, and its links. */
import type { Locale } from '../../i18n/locales.ts';
import { componentNames } from '../../markup/components/index.ts';
import AuthorBlock from './AuthorBlock.astro';
import AuthorLink from './AuthorLink.astro';

type Component = (props: never) => unknown;

/** Components for `<Content components={…} />` of a site page in a locale. */
export function mdxComponents(locale: Locale): Record<string, Component> {
  const blocks = componentNames.map((block) => [block, bound(AuthorBlock, { block, locale })]);
  return { ...Object.fromEntries(blocks), a: bound(AuthorLink, { locale }) };
}

/** An Astro component with some of its props given beforehand. */
function bound(component: unknown, given: object): Component {
  const render = component as (result: unknown, props: object, slots: unknown) => unknown;
  const wrapped = (result: unknown, props: object, slots: unknown) =>
    render(result, { ...props, ...given }, slots);
  return Object.assign(wrapped as unknown as Component, { isAstroComponentFactory: true });
}
