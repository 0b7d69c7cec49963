/** Made-up settings and files: good ones with something hostile in them, in every manner that YAML knows. */
import { stringify } from 'yaml';
import { nastyTexts } from '../../../cms/entry-files/nasty-texts.ts';
import { hostileCases } from '../cases/index.ts';
import { hostileWords } from '../cases/payloads.ts';
import { entryText } from '../make-case.ts';
import { type Decider, madeBy } from './decider.ts';

const longestText = 300;
const files = hostileCases.flatMap(({ files: [file] }) =>
  file && typeof file.content === 'string' && file.content.length < 2000 ? [file.content] : [],
);
const texts = [...nastyTexts.filter(({ length }) => length < longestText), ...hostileWords];
const names = [
  'title',
  'summary',
  'approach',
  'city',
  'topics',
  'sources',
  'lastVerified',
  'cover',
  'contact',
  'transfer',
  'outcomes',
  'slug',
  'aliases',
  'translation',
  'layout',
  '__proto__',
  'constructor',
  '<<',
  'ti\u200btle',
];
const innerNames = [
  'title',
  'url',
  'text',
  'direction',
  'keep',
  'image',
  'email',
  'source',
  '__proto__',
  'prototype',
];
const addresses = [
  'https://example.org/',
  'http://example.org/',
  'javascript:alert(1)',
  'https://a:b@example.org/',
  'https://g\u043e.com/',
  'https://xn--x.com/',
  '//x',
  'https://example.org/\u202e',
  'HTTPS://EXAMPLE.ORG',
  'https:example.org',
  'http://127.0.0.1/',
];
const signs = [
  '&a ',
  '*a',
  '!!str ',
  '!x ',
  '? ',
  '- ',
  ': ',
  '| \n',
  '>-\n  ',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ',',
  '#',
  '\n',
  '\n  ',
  '\t',
  '%YAML 1.2\n',
  '---\n',
  '...\n',
  '\u202e',
  '\u0000',
  '\ud800',
  '\\u202e',
  '<<: ',
  '~',
  '.inf',
  '1e999',
];

function anyValue(decider: Decider, depth = 0): unknown {
  const kinds = [
    () => decider.pick(texts),
    () => decider.pick(addresses),
    () => decider.below(100_000) - 5,
    () => decider.pick([true, false, null, Number.POSITIVE_INFINITY]),
    () => decider.some(3, () => anyValue(decider, depth + 1)),
    () =>
      Object.fromEntries(
        decider.some(3, () => [decider.pick(innerNames), anyValue(decider, depth + 1)]),
      ),
  ];
  return decider.pick(depth > 4 ? kinds.slice(0, 4) : kinds)();
}

const sound: Readonly<Record<string, unknown>> = {
  title: 'A text that is in order',
  summary: 'Nothing is wrong with this entry but what is put into it.',
  city: 'aarhus',
  topics: ['violent-extremism'],
  status: 'running',
  approach: 'Words.',
  sources: [{ title: 'A page', url: 'https://example.org/a' }],
  lastVerified: '2026-11-23',
};

/** Settings as data, a few of them changed, written as YAML. */
function writeData(decider: Decider): string {
  const changes = decider.some(2, () => {
    const kinds = [
      () => ['title', decider.pick(texts)],
      () => ['approach', decider.pick(texts)],
      () => ['sources', [{ title: decider.pick(texts), url: decider.pick(addresses) }]],
      () => ['transfer', { keep: decider.pick(texts) }],
      () => [decider.pick(names), anyValue(decider)],
    ];
    return decider.pick(kinds)();
  });
  const data = { ...sound, ...Object.fromEntries(changes) };
  const yaml = decider.below(2) === 0 ? stringify(data) : `${JSON.stringify(data, undefined, 1)}\n`;
  return `---\n${yaml}---\n\nText.\n`;
}

/** A text with pieces put in or taken out at any place. */
function changeText(text: string, decider: Decider): string {
  return decider
    .some(4, () => decider.below(0x10000))
    .reduce((changed, number) => {
      const at = number % (changed.length + 1);
      const removed = decider.below(4) === 0 ? decider.below(30) : 0;
      const piece = decider.pick([...signs, ...texts]);
      return changed.slice(0, at) + piece + changed.slice(at + removed);
    }, text);
}

function writeText(decider: Decider): string {
  const name = decider.pick(names);
  const value = decider.some(4, () => decider.pick([...signs, ...texts])).join('');
  return decider.below(2) === 0 ? entryText({ [name]: value }) : changeText(entryText(), decider);
}

/** Any file of an entry whose settings are data of any kind, or text of any kind. */
export const anySettings = madeBy((decider) =>
  decider.below(2) === 0 ? writeData(decider) : writeText(decider),
);

/** Any bytes that could be a file. */
export const anyFile = madeBy((decider) => {
  const text = decider.below(3) === 0 ? decider.pick(files) : writeText(decider);
  const changed = decider.below(2) === 0 ? changeText(text, decider) : text;
  const bytes = Buffer.from(decider.below(6) === 0 ? changed.replaceAll('\n', '\r\n') : changed);
  if (decider.below(3) > 0) return Uint8Array.from(bytes);
  for (let times = decider.below(4); times >= 0 && bytes.length > 0; times -= 1)
    bytes[decider.below(bytes.length)] = decider.below(256);
  return Uint8Array.from(bytes.subarray(decider.below(3), bytes.length - decider.below(5)));
});
