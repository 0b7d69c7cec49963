/** Runs before any module of Decap: their styles are made for the direction of the page while they load. */
import { z } from 'zod';
import { chosenLanguage, setPageLanguage } from './language.ts';
import { startTrustedHtml } from './trusted-html.ts';

// Zod would try to make functions from text, which the policy of the page forbids and reports.
z.config({ jitless: true });
setPageLanguage(chosenLanguage());
startTrustedHtml();

// A member sees the page that comes of their words, unless they chose otherwise; a narrow screen has room for one pane.
const pane = 'cms.right-pane';
if (localStorage.getItem(pane) === null) {
  const isNarrow = matchMedia('(max-width: 50rem)').matches;
  localStorage.setItem(pane, isNarrow ? 'none' : 'preview');
}
