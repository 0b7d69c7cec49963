/** Tagged text as HTML, for services that protect HTML, and what they give back as tagged text again. */

import { Parser } from 'htmlparser2';
import { escapeWords } from '../../../src/markup/segments/tagged-text.ts';
import { readTagged, type Token } from './tagged-text.ts';

const keep = 'translate="no" class="notranslate"';

function htmlOf(token: Token, writeWords: (words: string) => string): string {
  if (token.kind === 'text') return writeWords(token.text);
  // Services drop empty elements; a number reads like the footnote or the thing that it stands for.
  if (token.kind === 'single') return `<span id="x${token.id}" ${keep}>${token.id}</span>`;
  if (token.kind === 'close') return '</span>';
  return `<span id="${token.tag}${token.id}"${token.tag === 'k' ? ` ${keep}` : ''}>`;
}

/** `<x id="2"/>` → `<span id="x2" translate="no" class="notranslate">2</span>`. Words are escaped as the service needs it. */
export function toHtml(text: string, writeWords: (words: string) => string = escapeWords): string {
  return readTagged(text)
    .map((token) => htmlOf(token, writeWords))
    .join('');
}

/** A single sign as an element, for services that would not give it back: `*` → `<span id="c42" translate="no">42</span>`. */
export function charAsSpan(char: string): string {
  const code = char.codePointAt(0);
  return `<span id="c${code}" translate="no">${code}</span>`;
}

type Name = (tag: string, id: string | undefined) => string | undefined;

/** `<span id="g1">` is a `g` with the number 1. */
const nameInHtml: Name = (tag, id = '') =>
  /^[gkxc]\d+$/.test(id) && tag === 'span' ? id : undefined;

/** `<g id="1">` is one too. */
const nameInXml: Name = (tag, id = '') =>
  /^[gkxc]$/.test(tag) && /^\d+$/.test(id) ? tag + id : undefined;

/** What an element begins with in tagged text. Unknown ones stay: no tagged text has them, so the answer is refused. */
function beginningOf(name: string | undefined, tag: string): string {
  const id = name?.slice(1) ?? '';
  if (name?.startsWith('x')) return `<x id="${id}"/>`;
  if (name?.startsWith('c')) return escapeWords(String.fromCodePoint(Number(id)));
  return name ? `<${name[0]} id="${id}">` : `<${tag}>`;
}

function readMarkup(markup: string, xmlMode: boolean): string {
  const nameOf = xmlMode ? nameInXml : nameInHtml;
  const open: (string | undefined)[] = [];
  const isStandIn = (name: string | undefined) => name !== undefined && /^[xc]/.test(name);
  let text = '';
  const parser = new Parser(
    {
      onopentag(tag, { id }) {
        const name = nameOf(tag, id);
        if (!open.some(isStandIn)) text += beginningOf(name, tag);
        open.push(name);
      },
      ontext(words) {
        if (!open.some(isStandIn)) text += escapeWords(words);
      },
      onclosetag() {
        const name = open.pop();
        if (name && !isStandIn(name) && !open.some(isStandIn)) text += `</${name[0]}>`;
      },
    },
    { xmlMode, decodeEntities: true, recognizeSelfClosing: true },
  );
  parser.write(markup);
  const unclosed = open.length > 0;
  parser.end();
  // What the service did not close has swallowed what follows: better refused than guessed.
  return unclosed ? `${text}<unclosed>` : text;
}

/** What a service made of `toHtml`, as tagged text; styles and other attributes that it added are left out. */
export function fromHtml(html: string): string {
  return readMarkup(html, false);
}

/** Tagged text that a service wrote in its own manner (`&quot;`, a bare `&`, `<x id="2"></x>`) in ours. */
export function fromXml(xml: string): string {
  return readMarkup(xml, true);
}
