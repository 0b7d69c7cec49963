import { expect, test } from 'vitest';
import {
  budgetProblems,
  countRows,
  heaviestPages,
  isReadingPage,
  isWorkList,
  type PageWeight,
  pageNeeds,
} from './weight.ts';

const page: PageWeight = {
  file: 'en/news/a/index.html',
  html: 9000,
  css: 0,
  fonts: 60_000,
  blockingScripts: [],
  rows: 0,
};

test('a page that says how long it takes is a reading page', () => {
  expect(isReadingPage('<span data-reading-time="4">4 minutes</span>')).toBe(true);
  expect(isReadingPage('<p>data-reading-time</p>')).toBe(false);
});

test('reads style sheets and preloaded fonts', () => {
  const needs = pageNeeds(
    '<link rel="stylesheet" href="/a.css"><link rel=preload as=font href=/f.woff2 crossorigin><link rel="icon" href="/i.svg">',
  );
  expect(needs).toMatchObject({ stylesheets: ['/a.css'], preloadedFonts: ['/f.woff2'] });
});

test('modules, deferred scripts and data stop nothing; a plain script does', () => {
  const html =
    '<script type="module" src="/a.js"></script><script defer src="/b.js"></script><script type="application/ld+json">{}</script>';
  expect(pageNeeds(html).blockingScripts).toEqual([]);
  expect(pageNeeds('<script>alert()</script>').blockingScripts).toEqual(['<script>']);
});

test('a page within budget gives no finding', () => {
  expect(budgetProblems([page])).toEqual([]);
});

test('names what is over budget', () => {
  const found = budgetProblems([
    { ...page, html: 14_000, css: 400, fonts: 103_000, blockingScripts: ['<script>'] },
  ]);
  expect(found.map((finding) => finding.found)).toEqual([
    '14400 bytes of compressed HTML and CSS',
    '103000 bytes of preloaded fonts',
    'the script <script>',
  ]);
});

test('lists the heaviest page first', () => {
  expect(heaviestPages([page, { ...page, file: 'b', html: 10_000 }])[0]).toBe(
    '10000 bytes (fonts 60000) b',
  );
});

test('a list of work may grow with its rows', () => {
  const html = '<ul data-work-list><li data-state="missing" data-kind="news"></li><li></li></ul>';
  expect([isWorkList(html), countRows(html)]).toEqual([true, 1]);
  expect(isWorkList('<p>data-work-list</p>')).toBe(false);
  const list = { ...page, html: 20_000, rows: 60 };
  expect(budgetProblems([list])).toEqual([]);
  expect(budgetProblems([{ ...list, rows: 10 }])[0]?.expected).toBe('at most 15336');
});
