import { expect, test } from 'vitest';
import { comparePreview, mainOf } from './preview-likeness.ts';

const page = (main: string) => `<body><header>x</header><main id="main">${main}</main></body>`;

test('looks at what lies inside <main>, scripts of the build apart', () => {
  const script = '<script type="module" src="/_astro/a.js"></script>';
  expect(mainOf(page(`<p>a</p>${script}<p>b</p>`))).toBe('<p>a</p><p>b</p>');
});

test('leaves out the way to what changed in the original, which the preview does not know', () => {
  const link =
    '<a class="no-print" href="/fr/translations/news/a/" data-changes>See what changed</a>';
  expect(mainOf(page(`<p>a ${link}</p>`))).toBe('<p>a </p>');
});

test('finds nothing where both are the same', () => {
  expect(comparePreview('en/a/index.html', page('<p>a</p>'), '<p>a</p>')).toEqual([]);
});

test('shows the first difference of both', () => {
  const [finding] = comparePreview('en/a/index.html', page('<p>4 minutes</p>'), '<p>3 minutes</p>');
  expect(finding?.example).toBe('built: <p>4 minutes</p>\n  preview: <p>3 minutes</p>');
});

test.each([undefined, '<p>no main</p>'])('an entry without a page is found: %s', (html) => {
  expect(comparePreview('en/a/index.html', html, '')[0]?.found).toBe('no page for an entry');
});
