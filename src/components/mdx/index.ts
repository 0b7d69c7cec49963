/** What site pages may place: every author component of the content pipeline, its links, and the parts of ours below. */
import type { Locale } from '../../i18n/locales.ts';
import { componentNames } from '../../markup/components/index.ts';
import AuthorBlock from './AuthorBlock.astro';
import AuthorLink from './AuthorLink.astro';
import FormQuestions from './FormQuestions.astro';
import OpenEditor from './OpenEditor.astro';

type Component = (props: never) => unknown;

/** Components for `<Content components={…} />` of a site page in a locale. */
export function mdxComponents(locale: Locale): Record<string, Component> {
  const blocks = componentNames.map((block) => [block, bound(AuthorBlock, { block, locale })]);
  const live = Object.entries({ FormQuestions, OpenEditor }).map(([name, component]) => [
    name,
    bound(component, { locale }),
  ]);
  return { ...Object.fromEntries([...blocks, ...live]), a: bound(AuthorLink, { locale }) };
}

/** An Astro component with some of its props given beforehand. */
function bound(component: unknown, given: object): Component {
  const render = component as (result: unknown, props: object, slots: unknown) => unknown;
  const wrapped = (result: unknown, props: object, slots: unknown) =>
    render(result, { ...props, ...given }, slots);
  return Object.assign(wrapped as unknown as Component, { isAstroComponentFactory: true });
}
