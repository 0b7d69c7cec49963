/** Settings that claim what is not theirs: keys, facts, addresses, other entries, markup in words. */
import { sourceLocale } from '../../i18n/locales.ts';
import type { ProblemKey } from '../../i18n/problem-words.ts';
import { entryText, inFiles, inSettings, pathOf } from '../make-case.ts';

const set = (id: string, name: string, value: string, key: ProblemKey | 'inert') =>
  inSettings('front-matter', id, { [name]: value }, key);
const source = (id: string, address: string, key: ProblemKey) =>
  set(id, 'sources', `[{ title: A page, url: ${JSON.stringify(address)} }]`, key);

const own = (id: string, text: string, locale = sourceLocale as string) => ({
  path: pathOf('front-matter', id).replace(`/${sourceLocale}/`, `/${locale}/`),
  content: text,
});
const note = "{ method: human, date: '2026-11-24' }";
const translated = (over: Record<string, string>) =>
  [
    '---',
    ...Object.entries({
      title: 'Un titre assez long',
      summary: 'Une phrase ou deux, mais assez longues pour passer.',
      approach: 'Une équipe.',
      translation: note,
      ...over,
    }).map(([name, value]) => `${name}: ${value}`),
    '---',
    '',
    'Texte.',
    '',
  ].join('\n');

/** The cases. */
export const frontMatterCases = [
  set('layout', 'layout', '../../evil.mjs', 'field.unknown'),
  set('layout-data', 'layout', '"data:text/javascript,x"', 'field.unknown'),
  set('unknown', 'draft', 'true', 'field.unknown'),
  set('id', 'id', 'aarhus-model', 'field.unknown'),
  set('url', 'url', '/admin/', 'field.unknown'),
  set('body', 'body', '<script>alert(1)</script>', 'field.unknown'),
  set('slug-slash', 'slug', 'a/../../admin', 'field.slug'),
  set('slug-dots', 'slug', '..', 'field.slug'),
  set('slug-address', 'slug', 'https://tracker.example', 'field.slug'),
  set('slug-percent', 'slug', '"%2e%2e"', 'field.slug'),
  set('slug-quote', 'slug', `'a"onload="x'`, 'field.slug'),
  set('alias-slash', 'aliases', '[../../../x]', 'field.slug'),
  set('slug-of-another', 'slug', 'aarhus-model', 'rule.addressTaken'),
  set('alias-of-another', 'aliases', '[aarhus-model]', 'rule.addressTaken'),
  set('city', 'city', '../../../etc/passwd', 'field.id'),
  set('city-absent', 'city', 'no-such-city', 'rule.noCity'),
  set('city-constructor', 'city', 'constructor', 'rule.noCity'),
  set('topic', 'topics', '[__proto__]', 'field.oneOf'),
  set('adapted', 'adaptedFrom', 'no-such-practice', 'rule.noPracticeOrCity'),
  set('cover', 'cover', '{ image: ../../../.env }', 'field.picture'),
  set('cover-remote', 'cover', '{ image: "https://tracker.example/x.png" }', 'field.picture'),
  set(
    'cover-absent',
    'cover',
    '{ image: ../../media/no-such.png, decorative: true }',
    'rule.noPicture',
  ),
  set('cover-script', 'cover', '{ image: ../../media/evil.js }', 'field.picture'),
  set('mail', 'contact', '{ email: "a@example.org?bcc=b@example.org" }', 'field.email'),
  set('mail-lines', 'contact', '{ email: "a@example.org\\nBcc: b@example.org" }', 'field.email'),
  set(
    'mail-markup',
    'contact',
    `{ email: '"><script>alert(1)</script>@example.org' }`,
    'field.email',
  ),
  set('future', 'lastVerified', "'2099-01-01'", 'rule.checkedInFuture'),
  set('not-a-day', 'lastVerified', "'2026-02-30'", 'field.notADay'),
  set('title-lines', 'title', '"One line\\nX-Header: another"', 'field.oneLine'),
  set('title-return', 'title', '"One line\\rX-Header: another"', 'field.oneLine'),
  set('title-short', 'title', '" "', 'field.tooShort'),
  source('source-javascript', 'javascript:alert(1)', 'field.address'),
  source('source-javascript-case', 'JAVASCRIPT://example.org/%0Aalert(1)', 'field.address'),
  source('source-data', 'data:text/html,x', 'field.address'),
  source('source-relative', '/admin/', 'field.address'),
  source('source-no-scheme', '//tracker.example/', 'field.address'),
  source('source-credentials', 'https://www.gov.uk@tracker.example/', 'markup.link-credentials'),
  source(
    'source-http-credentials',
    'http://user:secret@tracker.example/',
    'markup.link-credentials',
  ),
  source('source-look-alike', 'https://www.g\u043ev.uk/', 'markup.link-host'),
  source('source-http-look-alike', 'http://www.g\u043ev.uk/', 'markup.link-host'),
  source('source-punycode', 'https://xn--gv-jlc.uk/', 'markup.link-host'),
  source('source-machine', 'http://127.0.0.1:8080/', 'markup.link-invalid'),
  source('source-invisible', 'https://example.org/\u200b', 'markup.invisible-character'),
  source('source-backslash', 'https:\\\\tracker.example\\', 'field.address'),
  source('source-space', 'https://example.org/ onmouseover=alert(1)', 'markup.link-characters'),
  set(
    'outcome-source',
    'outcomes',
    '[{ text: One, direction: reported, source: "https://a@tracker.example/" }]',
    'markup.link-credentials',
  ),
  set(
    'adaptation-source',
    'adaptations',
    '[{ city: london, url: "https://g\u043ev.uk/" }]',
    'markup.link-host',
  ),
  inFiles(
    'front-matter',
    'facts-twice',
    [
      own(
        'facts-twice',
        translated({
          city: 'aarhus',
          topics: '[violent-extremism]',
          status: 'running',
          sources: '[{ title: A, url: "https://example.org/" }]',
          lastVerified: "'2026-11-23'",
        }),
        'fr',
      ),
      own('facts-twice', entryText()),
    ],
    'entry.factsTwice',
  ),
  inFiles(
    'front-matter',
    'fact-in-translation',
    [
      own('fact-in-translation', translated({ city: 'london' }), 'fr'),
      own('fact-in-translation', entryText()),
    ],
    'field.missing',
  ),
  inFiles('front-matter', 'no-facts', [own('no-facts', translated({}), 'fr')], 'entry.noFacts'),
  inFiles(
    'front-matter',
    'no-note',
    [own('no-note', translated({ translation: '~' }), 'fr'), own('no-note', entryText())],
    'entry.noNote',
  ),
  inFiles(
    'front-matter',
    'other-source',
    [own('other-source', entryText({ sourceLocale: 'ar' }))],
    'entry.noOriginal',
  ),
  inFiles(
    'front-matter',
    'step-taken',
    [
      {
        path: 'content/roadmap/en/hostile-step-taken.mdx',
        content:
          '---\ntitle: Another first step\nsummary: A step that takes the number of another one.\nasks: Words.\nwhy: [Words.]\nchecklist: [{ id: a, text: Words. }]\nnumber: 1\nsources: [{ title: A, url: "https://example.org/" }]\n---\n\nText.\n',
      },
    ],
    'rule.stepTaken',
  ),
  inFiles(
    'front-matter',
    'city-address',
    [
      {
        path: 'content/cities/hostile-city.yaml',
        content:
          'name: { en: X }\ncountry: DK\nregion: europe\nlat: 1\nlon: 1\nmembership: { network: strong-cities, note: member, source: "javascript:alert(1)" }\n',
      },
    ],
    ['field.address', 6],
  ),
  inFiles(
    'front-matter',
    'city-turned',
    [
      {
        path: 'content/cities/hostile-turned.yaml',
        content: 'name: { en: "X \\u202e" }\ncountry: DK\nregion: europe\nlat: 1\nlon: 1\n',
      },
    ],
    ['markup.direction-character', 1],
  ),
  inFiles(
    'front-matter',
    'city-comment',
    [
      {
        path: 'content/cities/hostile-comment.yaml',
        content: '# \u202e\nname: { en: X }\ncountry: DK\nregion: europe\nlat: 1\nlon: 1\n',
      },
    ],
    ['markup.direction-character', 1],
  ),
  inFiles(
    'front-matter',
    'city-anchor',
    [
      {
        path: 'content/cities/hostile-anchor.yaml',
        content: 'name: &a { en: X }\ncountry: DK\nregion: europe\nlat: 1\nlon: 1\n',
      },
    ],
    ['file.anchors', 1],
  ),
  inFiles(
    'front-matter',
    'city-key',
    [
      {
        path: 'content/cities/hostile-key.yaml',
        content:
          'name: { en: X, __proto__: { x: 1 } }\ncountry: DK\nregion: europe\nlat: 1\nlon: 1\n',
      },
    ],
    'field.unknown',
  ),
  inFiles(
    'front-matter',
    'term-source',
    [
      {
        path: 'content/glossary/hostile-term.yaml',
        content:
          'preferred: { en: X }\ndefinition: { en: Words. }\nsources: ["https://a:b@tracker.example/"]\n',
      },
    ],
    ['markup.link-credentials', 3],
  ),
  set('title-markup', 'title', `"<script>alert(1)</script> & <b>'quotes'</b> ]]>"`, 'inert'),
  set(
    'title-closing',
    'title',
    '"</title></script></textarea>--><img src=x onerror=alert(1)>"',
    'inert',
  ),
  set('title-template', 'title', '"{{title}} $t(common.more) %{1} {process.env.X} %s"', 'inert'),
  set(
    'summary-calendar',
    'summary',
    '"Words\\\\nEND:VEVENT and a, comma; a semicolon: BEGIN:VALARM and many words more that fold"',
    'inert',
  ),
  set(
    'approach-markup',
    'approach',
    '"<img src=x onerror=alert(1)> [x](javascript:alert(1)) ![x](https://tracker.example/x.png)"',
    'inert',
  ),
];
