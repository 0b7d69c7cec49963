import { describe, expect, it } from 'vitest';
import { checkLedger } from './former-addresses.ts';
import { hostRules } from './host-rules.ts';
import { parseLedger } from './ledger.ts';
import type { LibraryEntry } from './library.ts';
import { type RemovalRecord, readRemoval } from './removals.ts';
import { addressesOf } from './site-addresses.ts';
import { madeEntry, madeLibrary } from './test-entries.ts';

const model = madeEntry('practice', 'model', { en: 'model', fr: 'nouveau' }, { city: 'aarhus' });
const other = madeEntry('practice', 'other', { en: 'other' });

function record(owner: string, yaml: string): [string, RemovalRecord] {
  const bytes = new TextEncoder().encode(`date: 2026-11-25\n${yaml}\n`);
  const read = readRemoval({ path: `content/removed/${owner}.yaml`, bytes });
  if (Array.isArray(read)) throw new Error(JSON.stringify(read));
  return [read.owner, read];
}

interface Given {
  readonly entries?: readonly LibraryEntry[];
  readonly removed?: readonly [string, RemovalRecord][];
  readonly broken?: readonly string[];
}

function check(
  lines: readonly string[],
  { entries = [model, other], removed = [], broken = [] }: Given = {},
) {
  const { former, problems } = checkLedger({
    ledger: parseLedger(lines.join('\n')).ledger,
    removals: new Map(removed),
    addresses: addressesOf(madeLibrary(entries, ['aarhus', 'ottawa']), ['about']),
    broken: new Set(broken),
  });
  const { redirects, gone } = hostRules(former);
  const leads = Object.fromEntries(redirects.map(({ from, to }) => [from, to]));
  return { former, leads, gone, told: problems.map(({ message }) => message), problems };
}

const why = 'reason: { en: It was wrong. }';

describe('an address that was published', () => {
  it('and is there still needs nothing', () => {
    expect(
      check(['/ start', '/fr/practices/nouveau/ practices/model', '/en/about/ about']),
    ).toMatchObject({
      leads: { '/fr/practices/model/': '/fr/practices/nouveau/' },
      gone: [],
      told: [],
    });
  });

  it.each([
    ['another slug', '/fr/practices/ancien/ practices/model', '/fr/practices/nouveau/'],
    ['a translation deleted', '/ar/practices/نموذج/ practices/model', '/ar/practices/model/'],
    ['a choice of a list', '/de/practices/topic/hate/ practices', '/de/practices/'],
    ['a page of a list', '/de/events/page/9/ events', '/de/events/'],
    ['a city with nothing left to show', '/es/cities/ottawa/ cities/ottawa', '/es/cities/'],
    ['a language given up', '/it/practices/model/ practices/model', '/en/practices/model/'],
    ['a calendar without days', '/fr/events/model.ics practices/model', '/fr/practices/nouveau/'],
  ])('leads on after %s', (_, line, to) => {
    const { leads, told } = check([line]);
    expect(leads[line.split(' ')[0] ?? '']).toBe(to);
    expect(told).toEqual([]);
  });

  it('leads to the new name, through several and in the language, calendars to calendars', () => {
    const event = madeEntry('event', 'c', { en: 'c', fr: 'c-fr' }, { start: '2024-06-03' });
    const removed = [
      record('events/a', 'movedTo: events/b'),
      record('events/b', 'movedTo: events/c'),
    ];
    const { leads, told } = check(
      ['/fr/events/a/ events/a', '/fr/events/a.ics events/a', '/fr/events/b/ events/b'],
      { entries: [event], removed },
    );
    expect(leads).toMatchObject({
      '/fr/events/a/': '/fr/events/c-fr/',
      '/fr/events/a.ics': '/fr/events/c.ics',
      '/fr/events/b/': '/fr/events/c-fr/',
    });
    expect(told).toEqual([]);
  });

  it('stays where it is when the new name takes the address along', () => {
    const removed = [record('practices/old', 'movedTo: practices/model')];
    const { leads, told } = check(['/fr/practices/nouveau/ practices/old'], { removed });
    expect(told).toEqual([]);
    expect(leads['/fr/practices/nouveau/']).toBeUndefined();
  });

  it('says that it is gone, when and why, once in each language for the menu', () => {
    const { former, gone, told } = check(
      [
        '/en/practices/x/ practices/x',
        '/fr/practices/x/ practices/x',
        '/fr/practices/ixe/ practices/x',
        '/en/events/x.ics practices/x',
      ],
      {
        removed: [
          record('practices/x', `${why}\nsee: practices/old`),
          record('practices/old', 'movedTo: practices/model'),
        ],
      },
    );
    expect(told).toEqual([]);
    expect(gone).toEqual([
      '/en/events/x.ics',
      '/en/practices/x/',
      '/fr/practices/ixe/',
      '/fr/practices/x/',
    ]);
    expect(former.gone[0]).toMatchObject({
      locale: 'en',
      date: '2026-11-25',
      reason: { en: 'It was wrong.' },
      see: 'practices/model',
      paths: { en: '/en/practices/x/', fr: '/fr/practices/ixe/', de: '/de/' },
    });
  });

  it('is a problem when it leads nowhere: all of an owner in one sentence, with file and way out', () => {
    const { problems } = check([
      '/ start',
      '/en/news/x/ news/x',
      '/fr/news/x/ news/x',
      '/en/gone/ gone',
      '/en/cities/x/ cities/x',
      '/en/topics/x/ topics/x',
    ]);
    expect(problems.map(({ line }) => line)).toEqual([2, 4, 5, 6]);
    expect(problems[0]?.message).toBe(
      'news/x was published (/en/news/x/ /fr/news/x/), but its file is missing: content/news/*/x.mdx. Bring it back. Nothing is taken down without a reason: write to editors@twoshores.example and say why. A maintainer then runs npm run addresses -- remove news/x, and the page says why it is gone.',
    );
    expect(problems[1]?.message).toContain('content/pages/en/gone.mdx');
    expect(problems[2]?.message).toContain('content/cities/x.yaml');
    expect(problems[3]?.message).toContain('content/taxonomies/topics.json');
  });

  it.each([
    ['as its page', other, '/en/practices/other/ practices/model'],
    [
      'as an old address',
      madeEntry('practice', 'other', { en: 'o' }, {}, { en: ['mine'] }),
      '/en/practices/mine/ practices/model',
    ],
  ])('is a problem when another entry takes it %s', (_, taker, line) => {
    const { told } = check([line], { entries: [model, taker] });
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('published for practices/model');
    expect(told[0]).toContain('practices/other takes it');
  });

  it('is a problem when another entry takes that of a page that was taken down', () => {
    const { told } = check(['/en/practices/other/ practices/x'], {
      removed: [record('practices/x', why)],
    });
    expect(told[0]).toContain('practices/other takes it');
  });

  it('is left alone when the files of its owner have faults of their own', () => {
    expect(check(['/en/news/x/ news/x'], { broken: ['news/x'] }).told).toEqual([]);
  });
});

it('never leads to an address that leads on, nor away from a page', () => {
  const entries = [
    madeEntry('practice', 'a', { en: 'one', fr: 'un' }, {}, { en: ['zero', 'two'], fr: ['deux'] }),
    madeEntry('practice', 'b', { en: 'b' }, {}, { en: ['bee'] }),
  ];
  const lines = [
    '/en/practices/three/ practices/a',
    '/en/practices/c/ practices/c',
    '/fr/practices/trois/ practices/d',
  ];
  const removed = [
    record('practices/c', 'movedTo: practices/d'),
    record('practices/d', 'movedTo: practices/b'),
  ];
  const { leads, told } = check(lines, { entries, removed });
  const { pages } = addressesOf(madeLibrary(entries, []), []);
  expect(told).toEqual([]);
  expect(Object.keys(leads)).toHaveLength(9);
  for (const [from, to] of Object.entries(leads)) {
    expect(pages.has(from), from).toBe(false);
    expect(pages.has(to), to).toBe(true);
  }
});
