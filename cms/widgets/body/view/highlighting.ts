/** Gives the parts of the text classes; `body-editor.css` says how they look. */
import {
  defineLanguageFacet,
  Language,
  LanguageSupport,
  syntaxHighlighting,
} from '@codemirror/language';
import { tagHighlighter, tags } from '@lezer/highlight';
import { markupParser } from '../syntax/markup-parser.ts';
import { componentTag, footnoteTag } from '../syntax/markup-tags.ts';

const looks = tagHighlighter([
  { tag: tags.heading1, class: 'md-heading md-heading-2' },
  { tag: tags.heading2, class: 'md-heading md-heading-2' },
  { tag: tags.heading3, class: 'md-heading md-heading-3' },
  { tag: [tags.heading4, tags.heading5, tags.heading6], class: 'md-heading md-heading-4' },
  { tag: tags.heading, class: 'md-strong' },
  { tag: tags.strong, class: 'md-strong' },
  { tag: tags.emphasis, class: 'md-emphasis' },
  { tag: tags.strikethrough, class: 'md-strike' },
  { tag: tags.link, class: 'md-link' },
  { tag: tags.url, class: 'md-address' },
  { tag: tags.monospace, class: 'md-code' },
  { tag: tags.quote, class: 'md-quote' },
  { tag: [tags.escape, tags.character], class: 'md-escape' },
  { tag: footnoteTag, class: 'md-footnote' },
  { tag: componentTag, class: 'md-tag' },
  { tag: [tags.processingInstruction, tags.contentSeparator], class: 'md-sign' },
]);

const language = new Language(defineLanguageFacet(), markupParser, [], 'markup');

/** The language of our texts, with its highlighting. */
export const markupLanguage = [new LanguageSupport(language), syntaxHighlighting(looks)];
