/** Builds with the gate switched off: Astro alone refuses what is hostile, runs nothing, and shows words as words. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import ICAL from 'ical.js';
import { toString as wordsOf } from 'mdast-util-to-string';
import { afterAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../scripts/lib/files.ts';
import { sourceLocale } from '../i18n/locales.ts';
import { showHidden } from '../source/problem.ts';
import { hostileCases } from './cases/index.ts';
import { type ShownWords, shownWords } from './cases/shown-words.ts';
import { type Scratch, writeScratchContent } from './scratch-content.ts';
import { addProject, buildAlone, secretInFile, secrets } from './scratch-project.ts';

const scratches: Scratch[] = [];
afterAll(() => {
  for (const { root } of scratches) rmSync(root, { recursive: true, force: true });
});

async function build(cases: typeof hostileCases) {
  const scratch = writeScratchContent(cases);
  scratches.push(scratch);
  addProject(scratch);
  return { scratch, ...(await buildAlone(scratch)) };
}

/** Files of the output and the caches that hold a secret, and what was said if it does. */
function findLeaks({ root }: Scratch, said: string): string[] {
  const all = [...Object.values(secrets), secretInFile];
  const folders = ['dist', '.cache', '.astro'].filter((name) => existsSync(join(root, name)));
  const files = folders.flatMap((name) =>
    listFiles(join(root, name)).map((file) => join(name, file)),
  );
  const leaks = files.filter((file) => {
    const bytes = readFileSync(join(root, file));
    return all.some((secret) => bytes.includes(secret));
  });
  return all.some((secret) => said.includes(secret)) ? [...leaks, 'what was said'] : leaks;
}

describe('a build of everything that is hostile', { timeout: 600_000 }, () => {
  test('stops, names every file, runs nothing and leaks nothing', async () => {
    const { scratch, code, said } = await build(hostileCases);
    expect(code).not.toBe(0);
    expect(existsSync(scratch.canary)).toBe(false);
    expect(findLeaks(scratch, said)).toEqual([]);
    const refused = hostileCases.flatMap(({ expected, files }) =>
      expected === 'inert' ? [] : [expected.file ?? files[0]?.path ?? ''],
    );
    expect(refused.filter((file) => !said.includes(`${showHidden(file)}:`))).toEqual([]);
    expect(existsSync(join(scratch.root, 'dist', sourceLocale))).toBe(false);
  });
});

const elementsOf = (node: Nodes): Element[] => [
  ...(node.type === 'element' ? [node] : []),
  ...('children' in node ? node.children.flatMap(elementsOf) : []),
];

const running = new Set([
  'script',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'style',
  'base',
  'link',
  'meta',
  'form',
]);

/** What a page has that could run or load something: names, addresses and types, without words. */
function skeletonOf(elements: readonly Element[]): string[] {
  return elements
    .filter(({ tagName }) => running.has(tagName))
    .map(({ tagName, properties: { src, type, rel, as, name, property, httpEquiv } }) =>
      JSON.stringify([tagName, src, type, rel, as, name, property, httpEquiv]),
    )
    .sort();
}

describe('a build of what is nasty and allowed', { timeout: 900_000 }, () => {
  const built = build(hostileCases.filter(({ expected }) => expected === 'inert'));
  const read = async (path: string) =>
    readFileSync(join((await built).scratch.root, 'dist', path), 'utf8');
  const page = async (path: string) => elementsOf(fromHtml(await read(`${path}index.html`)));
  const home = `${sourceLocale}/`;
  const addressOf = ({ section, id }: ShownWords) => `${home}${section}/${id}/`;
  const plain = (words: string) => words.replaceAll(/\s+/g, ' ').trim();

  test('goes through, runs nothing and leaks nothing', async () => {
    const { scratch, code, said } = await built;
    expect(said.slice(-2000)).toSatisfy(() => code === 0);
    expect(existsSync(scratch.canary)).toBe(false);
    expect(findLeaks(scratch, said)).toEqual([]);
  });

  test('no page has a handler, an address that runs, or an element that loads from elsewhere', async () => {
    const { scratch } = await built;
    const pages = listFiles(join(scratch.root, 'dist', sourceLocale)).filter(
      (file) => file.endsWith('.html') && file.includes('hostile'),
    );
    expect(pages.length).toBeGreaterThan(20);
    for (const file of pages) {
      const elements = elementsOf(fromHtml(await read(`${home}${file}`)));
      const [section] = file.split('/');
      const sound = {
        practices: 'aarhus-model',
        events: 'columbus-2024',
        news: 'augsburg-concept',
      };
      expect(section && section in sound, file).toBe(true);
      for (const { tagName, properties } of elements) {
        const names = Object.keys(properties);
        expect(
          names.filter((name) => /^on/i.test(name)),
          file,
        ).toEqual([]);
        const own = ['src', 'srcSet', 'poster', 'data'].map((name) =>
          String(properties[name] ?? '/'),
        );
        expect(
          own.filter((address) => !/^\/(?!\/)/.test(address)),
          `${file} <${tagName}>`,
        ).toEqual([]);
        expect(String(properties['href'] ?? '/'), file).toMatch(
          /^(?:https?:\/\/|\/(?!\/)|#|mailto:|tel:)/,
        );
      }
    }
  });

  test.each(shownWords)('$id is shown as it was written on its page', async (words) => {
    const elements = await page(addressOf(words));
    const heading = elements.find(({ tagName }) => tagName === 'h1');
    expect(plain(wordsOf(heading))).toBe(plain(words.title));
    const title = elements.find(({ tagName }) => tagName === 'title');
    expect(plain(wordsOf(title))).toContain(plain(words.title));
    const metas = elements.filter(({ tagName }) => tagName === 'meta');
    const contentOf = (key: string) =>
      metas.find(({ properties }) => [properties['property'], properties['name']].includes(key))
        ?.properties['content'];
    expect(contentOf('og:title')).toContain(words.title);
    expect(contentOf('description')).toBe(plain(words.summary));
    const data = elements
      .filter(({ properties }) => properties['type'] === 'application/ld+json')
      .map((script) => wordsOf(script));
    expect(data.length).toBeGreaterThan(0);
    expect(data.map((text) => JSON.stringify(JSON.parse(text))).join()).toContain(
      JSON.stringify(words.title).slice(1, -1),
    );
  });

  test.each(shownWords)(
    '$id is shown as it was written in its list',
    async ({ section, title }) => {
      const headings = (await page(`${home}${section}/`)).filter(({ tagName }) =>
        /^(?:h[23]|a)$/.test(tagName),
      );
      expect(headings.map((heading) => plain(wordsOf(heading)))).toContain(plain(title));
    },
  );

  test.each(shownWords)(
    'the page of $id has nothing that can run which another has not',
    async (words) => {
      const others = { events: 'columbus-2024', news: undefined, practices: 'aarhus-model' };
      const { scratch } = await built;
      const names = listFiles(join(scratch.root, 'dist', home, words.section)).filter(
        (file) => /^[^/]+\/index\.html$/.test(file) && !file.includes('hostile'),
      );
      const sound = new Set<string>();
      for (const file of names)
        for (const one of skeletonOf(
          await page(`${home}${words.section}/${file.replace('index.html', '')}`),
        ))
          sound.add(one);
      expect(others).toHaveProperty(words.section);
      expect(skeletonOf(await page(addressOf(words))).filter((one) => !sound.has(one))).toEqual([]);
    },
  );

  test('the feed has every title as it was written', async () => {
    const feed = new XMLParser({ processEntities: true, parseTagValue: false }).parse(
      await read(`${home}feed.xml`),
    );
    const titles: string[] = feed.feed.entry.map(
      ({ title }: { title: string | { '#text': string } }) =>
        typeof title === 'string' ? title : title['#text'],
    );
    for (const { title, section } of shownWords)
      if (section !== 'practices') expect(titles.map(plain)).toContain(plain(title));
  });

  test('the calendar has one event for each entry, with its words, and no alarm', async () => {
    const calendar = new ICAL.Component(ICAL.parse(await read(`${home}events.ics`)));
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    for (const { title, venue } of shownWords.filter(({ section }) => section === 'events')) {
      const event = events.find(({ summary }) => summary === title);
      expect(event?.location).toContain(venue);
      expect(event?.component.getAllSubcomponents()).toEqual([]);
    }
    const lines = (await read(`${home}events.ics`)).split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\n\r]/.test(line))).toEqual([]);
  });
});
