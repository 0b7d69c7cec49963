import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { sourceMarkupLabels } from '../labels.ts';
import { findProblems, render, renderContext } from '../test-context.ts';
import { authorComponents } from './index.ts';

const components = Object.entries(authorComponents);

describe.each(components)('%s', (key, component) => {
  test('is listed under its own name', () => {
    expect(component.name).toBe(key);
    expect(component.example).toContain(`<${key}`);
  });

  test('tells editors what it is and what each attribute means', () => {
    expect(component.label).not.toBe('');
    expect(component.hint).toMatch(/\.$/);
    for (const notes of component.notes.values()) expect(notes.description).toMatch(/\.$/);
  });

  test('has an example that the check accepts and that shows something', () => {
    expect(findProblems(component.example)).toEqual([]);
    expect(render(component.example).html).toMatch(/^<\w+[\s\S]+>$/);
  });

  test('shows every attribute of its words, whatever they hold', () => {
    for (const [attribute, notes] of component.notes) {
      if (notes.kind !== 'words') continue;
      const given = new RegExp(`${attribute}="[^"]*"`);
      const value = `${attribute}="&lt;b&gt; &amp; «x» 'y'"`;
      const example = given.test(component.example)
        ? component.example.replace(given, value)
        : component.example.replace(`<${key}`, `<${key} ${value}`);
      const { document } = parseHTML(`<main>${render(example).html}</main>`);
      const main = document.querySelector('main');
      const descriptions = [...document.querySelectorAll('img')].map((image) => image.alt);
      expect([main?.textContent, ...descriptions].join(' ')).toContain("<b> & «x» 'y'");
    }
  });

  test('only refers to blocks that exist', () => {
    const { children, within = [] } = component;
    const named = typeof children === 'string' ? within : [...children, ...within];
    for (const name of named) expect(Object.keys(authorComponents)).toContain(name);
  });

  test('takes its words from the dictionary of the page', () => {
    const marked = Object.fromEntries(
      Object.entries(sourceMarkupLabels).map(([name, label]) => [name, `ع ${label}`]),
    );
    const arabic = { ...renderContext, labels: { ...sourceMarkupLabels, ...marked } };
    for (const label of Object.values(sourceMarkupLabels)) {
      if (label.includes('{{') || !render(component.example).html.includes(`>${label}<`)) continue;
      expect(render(component.example, arabic).html).toContain(`>ع ${label}<`);
    }
  });
});

test('a video loads nothing from elsewhere', () => {
  const { html } = render(
    '<Video url="https://www.example.org/v" title="T" poster="../../media/example.jpg" language="ar" />',
    { ...renderContext, languageName: () => 'Arabic' },
  );
  expect(html).toContain('<a href="https://www.example.org/v" hreflang="ar"');
  expect(html).toContain('Watch on www.example.org');
  expect(html).toContain('Language: Arabic');
  expect(html.match(/src="[^"]*"/g)).toEqual(['src="/media/example.jpg"']);
});

test('a callout shows its kind and title above its content', () => {
  expect(render('<Callout kind="warning" title="Mind">Gap.</Callout>').html).toBe(
    '<div class="callout callout-warning" role="note"><p class="callout-kind">Warning</p>' +
      '<p class="callout-title">Mind</p>\n<p>Gap.</p>\n</div>',
  );
});

test('key figures are a list of terms in a named group', () => {
  expect(render(authorComponents.KeyFigure.example).html).toBe(
    '<div class="key-figures" role="group" aria-label="Key figures"><dl>\n<div class="key-figure">' +
      '<dt>visitors a year</dt><dd class="key-figure-value"><bdi>1,200</bdi></dd>' +
      '<dd class="key-figure-source">Source: Annual report 2022</dd></div>\n</dl></div>',
  );
});
