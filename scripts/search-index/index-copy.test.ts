import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/i18n/locales.ts';
import { withoutForms } from '../../src/search/marks.ts';
import { makeIndexCopy, readIndexed, wordsOfPage } from './index-copy.ts';

const shout = (html: string) => readIndexed(html, (text) => text.toUpperCase());
const mark = 'data-pagefind-body';
const ignore = 'data-pagefind-ignore';

describe('what is read of a page', () => {
  it.each([
    [
      'is the marked part alone',
      `<p>a</p><main ${mark}>b</main><p>c</p>`,
      `<main ${mark}>B</main>`,
    ],
    [
      'has the elements within it',
      `<main ${mark}><div><div>b</div> <em>c</em></div></main> d`,
      `<main ${mark}><div><div>B</div> <em>C</em></div></main>`,
    ],
    [
      'is every marked part',
      `<h1 ${mark}>a</h1><p>b</p><main ${mark}="">c</main>`,
      `<h1 ${mark}>A</h1><main ${mark}="">C</main>`,
    ],
    [
      'is a marked part within another once',
      `<main ${mark}>a<p ${mark}>b</p>c</main>d`,
      `<main ${mark}>A<p ${mark}>B</p>C</main>`,
    ],
    [
      'has elements that never close',
      `<main ${mark}>a<br>b<img alt="c" ${ignore}>d</main>e`,
      `<main ${mark}>A<br>B<img alt="c" ${ignore}>D</main>`,
    ],
    [
      'has attributes and comments as they are',
      `<main ${mark}><!-- a --><a href="/b" title="c">d</a></main>`,
      `<main ${mark}><!-- a --><a href="/b" title="c">D</a></main>`,
    ],
    ['is nothing where nothing is marked', '<main>a</main>', ''],
  ])('%s', (_, html, copy) => {
    expect(shout(html)).toBe(copy);
  });

  it.each([
    ['an ignored part', `<nav ${ignore}>a <b>b</b><br> c</nav>`],
    ['a part that is ignored in all', `<nav ${ignore}="all">a</nav>`],
    ['a script', '<script>if (a < b) c("<p>d</p>");</script>'],
    ['a style', '<style>p { color: red }</style>'],
    ['a template', '<template><p>a</p></template>'],
  ])('leaves %s as it is, and goes on behind it', (_, part) => {
    expect(shout(`<main ${mark}>x${part}y</main>`)).toBe(`<main ${mark}>X${part}Y</main>`);
  });
});

const page = (body: string) => `<html><p>other</p><main ${mark}>${body}</main></html>`;

describe('the words of a page', () => {
  it.each<[string, Locale, string, string[]]>([
    [
      'come in their order, as they are written',
      'en',
      'A <b>City</b>, a city.',
      ['A', 'City', 'a', 'city'],
    ],
    ['have their apostrophe', 'fr', 'l&#39;accueil d&#x27;enfants', ["l'accueil", "d'enfants"]],
    [
      'are not the names of entities',
      'en',
      'one &amp; two&nbsp;three &lt;four&gt;',
      ['one', 'two', 'three', 'four'],
    ],
    [
      'are not those of ignored parts',
      'en',
      `<p ${ignore}>no</p><script>no()</script>yes`,
      ['yes'],
    ],
    ['are Arabic ones too', 'ar', 'المدن،والقرى؟', ['المدن', 'والقرى']],
    ['have their hyphens', 'en', 'front-line', ['front-line']],
  ])('%s', (_, locale, body, words) => {
    expect(wordsOfPage(page(body), locale)).toEqual(words);
  });

  it('are none where the page is not to be found', () => {
    expect(wordsOfPage('<main>words</main>', 'en')).toEqual([]);
  });
});

const forms = new Map([
  ['Klimaschutz', ['klima', 'schutz']],
  ["l'accueil", ['accueil']],
  ['amp', ['wrong']],
  ['main', ['wrong']],
]);
const copyOf = (body: string, locale: Locale = 'de') =>
  makeIndexCopy(page(body), locale, (word) => forms.get(word) ?? []);
const inner = (copy: string) => copy.replaceAll(/^.*<main [^>]*>|<\/main>.*$/g, '');

describe('the copy for the index', () => {
  it('is a page in its language', () => {
    expect(copyOf('Haus', 'fr')).toBe(
      `<html lang="fr"><body><main ${mark}>Haus</main></body></html>`,
    );
  });

  it.each<[string, string, string]>([
    ['forms behind a word', 'Mehr Klimaschutz.', 'Mehr Klimaschutz~klima~schutz.'],
    [
      'forms in nested elements',
      '<p>Mehr <b>Klimaschutz</b></p>',
      '<p>Mehr <b>Klimaschutz~klima~schutz</b></p>',
    ],
    ['forms behind an apostrophe', 'l&#39;accueil', "l'accueil~accueil"],
    [
      'entities as they are',
      'Klimaschutz &amp; &lt;amp&gt;',
      'Klimaschutz~klima~schutz &amp; &lt;amp~wrong&gt;',
    ],
    ['ignored words as they are', `<p ${ignore}>Klimaschutz</p>`, `<p ${ignore}>Klimaschutz</p>`],
    ['attributes as they are', '<a title="Klimaschutz">x</a>', '<a title="Klimaschutz">x</a>'],
  ])('has %s', (_, body, copy) => {
    expect(inner(copyOf(body))).toBe(copy);
  });

  it('keeps the sign of forms where the page itself has it', () => {
    const copy = inner(copyOf('etwa ~5 % Klimaschutz ~ ~'));
    expect(copy.split('~')).toEqual([
      expect.any(String),
      'klima',
      expect.stringMatching(/^schutz/),
    ]);
    expect(withoutForms(copy)).toBe('etwa ~5 % Klimaschutz ~ ~');
  });
});

it('leaves out the number of a footnote, which stands right behind a word', () => {
  const html = '<main data-pagefind-body><p>agreed<sup><a href="#n">2</a></sup>, then</p></main>';
  expect(makeIndexCopy(html, 'en', () => ['x'])).toContain(
    '<p>agreed~x<sup data-pagefind-ignore><a href="#n">2</a></sup>, then~x</p>',
  );
});
