/** Renders the page of an entry with the site's own components. */
import type { SSRResult } from 'astro';
import { chunkToString, renderSlotToString, renderToString } from 'astro/runtime/server/index.js';
import type { EntryType } from '../../src/collections/index.ts';
import EventPage from '../../src/components/event/EventPage.astro';
import NewsPage from '../../src/components/news/NewsPage.astro';
import PracticePage from '../../src/components/practice/PracticePage.astro';
import StepPage from '../../src/components/step/StepPage.astro';
import type { EntryView } from '../../src/queries/view.ts';

type Component = Parameters<typeof renderToString>[1];

const pages: Readonly<Record<EntryType, unknown>> = {
  practice: PracticePage,
  step: StepPage,
  event: EventPage,
  news: NewsPage,
};

type Slots = Readonly<Record<string, Parameters<typeof renderSlotToString>[1]>> | null;

/** What a component sees as `Astro`. It knows its props and slots; there is no request. */
function astroOf(result: SSRResult, props: object, slots: Slots) {
  const has = (name: string) => slots?.[name] !== undefined;
  const render = async (name: string) => {
    const slot = slots?.[name];
    return slot && chunkToString(result, await renderSlotToString(result, slot));
  };
  return { props, self: null, slots: { has, render } };
}

/** The state of one rendering, as `astro/dist/core/fetch/fetch-state.js` (7.3) makes it, as far as components use it. */
function startResult(): SSRResult {
  const result = {
    base: '/',
    cancelled: false,
    compressHTML: 'jsx',
    partial: true,
    styles: new Set(),
    scripts: new Set(),
    links: new Set(),
    componentMetadata: new Map(),
    renderers: [],
    clientDirectives: new Map(),
    // A script is nothing where it counts as put into the page, with nothing in it: the preview runs none.
    inlinedScripts: { get: () => '' },
    createAstro: (props: object, slots: Slots) => astroOf(result as never, props, slots),
    _metadata: {
      hasHydrationScript: false,
      rendererSpecificHydrationScripts: new Set(),
      hasRenderedHead: true,
      renderedScripts: new Set(),
      hasDirectives: new Set(),
      hasRenderedServerIslandRuntime: false,
      headInTree: false,
      extraHead: [],
      extraStyleHashes: [],
      extraScriptHashes: [],
      propagators: new Set(),
      routeHasPropagation: false,
      pendingSlotEvaluations: [],
      templateDepth: 0,
    },
  };
  return result as unknown as SSRResult;
}

/** HTML of what stands in the page's `<main>`. Throws what the templates throw. */
export async function renderPage(view: EntryView): Promise<string> {
  const html = await renderToString(startResult(), pages[view.type] as Component, { view }, {});
  if (typeof html !== 'string') throw new Error('The page answered with something else than HTML.');
  return html;
}
