import { describe, expect, it } from 'vitest';
import { addToLedger, isOwner, parseLedger } from './ledger.ts';

const line = '/en/practices/aarhus-model/ practices/aarhus-model';

describe('reading the ledger', () => {
  it('gives address, owner and line, in any script, without comments and empty lines', () => {
    const { ledger, problems } = parseLedger(
      `# Why\r\n\n${line}\r\n/ar/practices/نموذج-آرهوس/ practices/aarhus-model\n/ start\n`,
    );
    expect(problems).toEqual([]);
    expect(ledger).toEqual([
      { path: '/en/practices/aarhus-model/', owner: 'practices/aarhus-model', line: 3 },
      { path: '/ar/practices/نموذج-آرهوس/', owner: 'practices/aarhus-model', line: 4 },
      { path: '/', owner: 'start', line: 5 },
    ]);
  });

  it.each([
    ['words', 'hello there'],
    ['an address alone', '/en/practices/aarhus-model/'],
    ['an owner alone', 'practices/aarhus-model'],
    ['three parts', '/en/a/ practices/a more'],
    ['a full address', 'https://example.org/en/a/ practices/a'],
    ['an address with a query', '/en/a/?x=1 practices/a'],
    ['an address that climbs', '/en/../a/ practices/a'],
    ['an encoded address', '/ar/%D9%86/ practices/a'],
    ['an invisible character', '/en/a\u200b/ practices/a'],
    ['a letter in two pieces', '/fr/mode\u0300le/ practices/a'],
    ['an owner of no section', '/en/a/ somewhere/a'],
    ['an owner with capitals', '/en/a/ practices/A'],
    ['an owner outside the folder', '/en/a/ practices/../a'],
  ])('names the line of %s', (_, bad) => {
    const { ledger, problems } = parseLedger(`${line}\n${bad}\n`);
    expect(ledger).toHaveLength(1);
    expect(problems).toMatchObject(
      [
        { file: 'content/addresses.txt', line: 2, message: /not an address and what stood there/ },
      ].map((one) => ({ ...one, message: expect.stringMatching(one.message) })),
    );
  });

  it('says that a merge has left its marks, and keeps the lines of both sides', () => {
    const text = `<<<<<<< HEAD\n${line}\n||||||| base\n=======\n/en/news/a/ news/a\n>>>>>>> other\n`;
    const { ledger, problems } = parseLedger(text);
    expect(ledger.map(({ owner }) => owner)).toEqual(['practices/aarhus-model', 'news/a']);
    expect(problems.map((problem) => problem.line)).toEqual([1, 3, 4, 6]);
    for (const { message } of problems) expect(message).toContain('A merge has left its marks');
  });

  it('takes the same line twice as one, and refuses two owners', () => {
    expect(parseLedger(`${line}\n${line}\n`)).toMatchObject({ ledger: [{}], problems: [] });
    const { problems } = parseLedger(`${line}\n/en/practices/aarhus-model/ practices/other\n`);
    expect(problems).toMatchObject([{ line: 2 }]);
    expect(problems[0]?.message).toContain('to practices/aarhus-model in line 1');
  });
});

describe('adding to the ledger', () => {
  const { ledger } = parseLedger(`/fr/b/ news/b\n${line}\n`);

  it('sorts by code point, keeps every line and every owner, and tells what is new', () => {
    const published = new Map([
      ['/en/practices/aarhus-model/', 'practices/renamed'],
      ['/ar/practices/نموذج/', 'practices/renamed'],
      ['/', 'start'],
    ]);
    const { text, added } = addToLedger(ledger, published);
    expect(text.split('\n').filter((one) => one && !one.startsWith('#'))).toEqual([
      '/ start',
      '/ar/practices/نموذج/ practices/renamed',
      line,
      '/fr/b/ news/b',
    ]);
    expect(added).toEqual(['/', '/ar/practices/نموذج/']);
  });

  it('gives the same bytes the second time', () => {
    const { text } = addToLedger(ledger, new Map([['/x/', 'start']]));
    expect(addToLedger(parseLedger(text).ledger, new Map())).toEqual({ text, added: [] });
  });

  it('knows an address whichever way its letters are put together', () => {
    const accented = parseLedger('/fr/modèle/ news/b\n').ledger;
    expect(addToLedger(accented, new Map([['/fr/mode\u0300le/', 'news/b']])).added).toEqual([]);
  });
});

it.each([
  ['practices/aarhus-model', true],
  ['about', true],
  ['pages/about', false],
  ['practices/', false],
  ['/practices/x', false],
  ['../x', false],
  ['', false],
])('takes %s for an owner: %s', (owner, expected) => {
  expect(isOwner(owner)).toBe(expected);
});
