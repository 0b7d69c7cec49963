import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { authorComponents } from './components/index.ts';
import { renderBody, renderComponent } from './html.ts';
import { fillLabel, markupLabelKeys, sourceMarkupLabels } from './labels.ts';
import { parseBody } from './parse.ts';
import { render, renderContext } from './test-context.ts';

const html = (source: string) => render(source).html;

describe('Markdown', () => {
  test.each([
    ['a *b* **c** ~~d~~', '<p>a <em>b</em> <strong>c</strong> <del>d</del></p>'],
    ['one\\\ntwo', '<p>one<br>\ntwo</p>'],
    ['***', '<hr>'],
    ['> a', '<blockquote>\n<p>a</p>\n</blockquote>'],
    ['- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    ['3. a\n4. b', '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>'],
    ['- a\n\n- b', '<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>'],
    ['say "x" -- y...', '<p>say "x" -- y...</p>'],
    ['&lt;b&gt; & \\<i> \\{x\\}', '<p>&#x3C;b> &#x26; &#x3C;i> {x}</p>'],
    ['`<b> {x}`', '<p><code dir="ltr">&#x3C;b> {x}</code></p>'],
    [
      '```js\n<b>\n```',
      '<pre class="code" dir="ltr" tabindex="0" role="region" aria-label="Code 1"><code>&#x3C;b>\n</code></pre>',
    ],
    [
      '- [x] a\n- [ ] b',
      '<ul>\n<li class="task task-done"><span class="visually-hidden">Done:</span> a</li>\n' +
        '<li class="task task-open"><span class="visually-hidden">To do:</span> b</li>\n</ul>',
    ],
  ])('%j', (source, expected) => {
    expect(html(source)).toBe(expected);
  });

  test('a picture on its own is a figure that knows its size', () => {
    expect(html('![A hall](../../media/example.jpg "The hall")')).toBe(
      '<figure class="figure"><img src="/media/example.jpg" alt="A hall" width="640" height="480" ' +
        'loading="lazy" decoding="async"><figcaption>The hall</figcaption></figure>',
    );
  });

  test('a picture between words stays between them', () => {
    expect(html('a ![b](../../media/example.jpg) c')).toMatch(/^<p>a <img [^>]*> c<\/p>$/);
  });

  test('sizes are given with the choice of files', () => {
    const media = () => ({ src: '/a.webp', width: 8, height: 6, srcset: '/a.webp 8w' });
    const { html } = render('![b](../../media/example.jpg)', { ...renderContext, media });
    expect(html).toContain('srcset="/a.webp 8w" sizes="');
  });

  test('a table scrolls, has a name, scopes and sides that follow the direction', () => {
    expect(html('| a | b |\n|:-|-:|\n| c | d |')).toBe(
      '<div class="table-scroll" role="region" tabindex="0" aria-label="Table 1"><table>' +
        '<thead><tr><th scope="col" class="align-start">a</th><th scope="col" class="align-end">b</th></tr></thead>' +
        '<tbody><tr><td class="align-start">c</td><td class="align-end">d</td></tr></tbody></table></div>',
    );
  });

  test('an empty corner makes the first column name the rows, and no empty header', () => {
    const table = html('| | a |\n|-|-|\n| b | c |');
    expect(table).toContain('<thead><tr><td></td><th scope="col">a</th></tr></thead>');
    expect(table).toContain('<tr><th scope="row">b</th><td>c</td></tr>');
  });
});

describe('links', () => {
  const external = 'class="external" rel="external noopener noreferrer"';
  const notice = '<span class="visually-hidden">(external site)</span>';

  test.each([
    ['[a](https://e.org/)', `<a href="https://e.org/" ${external}>a ${notice}</a>`],
    [
      'https://e.org/x',
      `<a href="https://e.org/x" ${external}><bdi dir="ltr">https://e.org/x</bdi> ${notice}</a>`,
    ],
    ['[a](https://two-shores.example/x/)', '<a href="https://two-shores.example/x/">a</a>'],
    ['[a](/practices/aarhus-model/#b)', '<a href="/en/practices/aarhus-model/#b">a</a>'],
    ['[a](mailto:x@e.org)', '<a href="mailto:x@e.org">a</a>'],
    ['x@e.org', '<a href="mailto:x@e.org"><bdi dir="ltr">x@e.org</bdi></a>'],
    ['[a][b]\n\n[b]: tel:+123 "T"', '<a href="tel:+123" title="T">a</a>'],
    [
      '[a](https://e.org/ä|b%20c%zz)',
      `<a href="https://e.org/%C3%A4%7Cb%20c%25zz" ${external}>a ${notice}</a>`,
    ],
  ])('%j', (source, expected) => {
    expect(html(source)).toBe(`<p>${expected}</p>`);
  });
});

describe('headings', () => {
  test('have the id that their words give, in any script, and none twice', () => {
    const source =
      '## Où & quand ?\n\n### ما الذي نجح؟\n\n#### Deep\n\n## Results\n\n## Results\n\n## 🎉\n\n## Main\n\n## fn-1';
    expect(render(source).headings).toEqual([
      { depth: 2, id: 'où--quand-', text: 'Où & quand ?' },
      { depth: 3, id: 'ما-الذي-نجح', text: 'ما الذي نجح؟' },
      { depth: 2, id: 'results', text: 'Results' },
      { depth: 2, id: 'results-1', text: 'Results' },
      { depth: 2, id: 'section', text: '🎉' },
      { depth: 2, id: 'main-1', text: 'Main' },
      { depth: 2, id: 'section-fn-1', text: 'fn-1' },
    ]);
    expect(html(source)).toContain('<h4 id="deep">Deep</h4>');
  });

  test('show their words without markup or footnote numbers', () => {
    const { headings } = render('## *A* `b` [c](https://e.org/)[^1]\n\n[^1]: Note.');
    expect(headings).toEqual([{ depth: 2, id: 'a-b-c', text: 'A b c' }]);
  });
});

describe('footnotes', () => {
  const source =
    'A.[^x] B.[^y] C.[^x]\n\n[^y]: Second.\n\n[^x]: First **source**.\n\n    Two parts.';

  test('are numbered as they are referred to, with a way back to each place', () => {
    const { document } = parseHTML(`<main>${html(source)}</main>`);
    const references = [...document.querySelectorAll('.footnote-ref a')];
    expect(references.map((link) => [link.id, link.getAttribute('href')])).toEqual([
      ['fnref-1', '#fn-1'],
      ['fnref-2', '#fn-2'],
      ['fnref-1-2', '#fn-1'],
    ]);
    const back = [...document.querySelectorAll('#fn-1 .footnote-back')];
    expect(
      back.map((link) => [link.getAttribute('href'), link.getAttribute('aria-label')]),
    ).toEqual([
      ['#fnref-1', 'Back to reference 1'],
      ['#fnref-1-2', 'Back to reference 1-2'],
    ]);
    expect(document.querySelector('section.footnotes')?.getAttribute('aria-labelledby')).toBe(
      document.querySelector('section.footnotes h2')?.id,
    );
  });

  test('carry the labels of the page’s language', () => {
    const labels = { ...sourceMarkupLabels, footnotes: 'الحواشي' };
    const page = render(source, { ...renderContext, labels, dir: 'rtl' });
    expect(page.html).toContain('<h2 id="footnotes">الحواشي</h2>');
  });

  test('work inside blocks and tables', () => {
    const body = html(
      '<Callout kind="note">a[^1]</Callout>\n\n| b[^2] |\n|-|\n| c |\n\n[^1]: X.\n\n[^2]: Y.',
    );
    const ids = [...body.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['fnref-1', 'fnref-2', 'footnotes', 'fn-1', 'fn-2']);
  });
});

test('the text holds all that is read, one block a line, without markup, addresses and descriptions', () => {
  const { text } = render(
    '## Head\n\nSome **bold** [link](https://e.org/)\nline.[^1]\n\n- a\n- b\n\n| c | d |\n|-|-|\n| e | f |\n\n' +
      '<Callout kind="note" title="Mind">\nThe gap.\n</Callout>\n\n' +
      '<Figure src="../../media/example.jpg" alt="Seen" caption="Read" />\n\n[^1]: Source.',
  );
  expect(text.split('\n')).toEqual(
    'Head|Some bold link|line.|a|b|c|d|e|f|Mind|The gap.|Read|Source.'.split('|'),
  );
});

describe('what the check refuses', () => {
  test.each([
    '{x}',
    '<b>x</b>',
    '<Nope />',
    'a <Callout kind="note">b</Callout> c',
    '![a][b]\n\n[b]: x',
  ])('is never rendered: %j', (source) => {
    const parsed = parseBody(source);
    if (!('tree' in parsed)) throw new Error('expected a tree');
    expect(() => renderBody(parsed.tree, renderContext)).toThrow();
  });

  test.each(['[x](javascript:alert(1))', '[x](data:text/html,y)', '# x'])(
    'does not pass the gate either: %j',
    (source) => {
      const parsed = parseBody(source);
      if (!('tree' in parsed)) throw new Error('expected a tree');
      expect(() => renderBody(parsed.tree, renderContext)).toThrow(/must not|not allowed/);
    },
  );
});

describe('labels', () => {
  test.each(markupLabelKeys)('the source text of %s is filled in', (key) => {
    expect(sourceMarkupLabels[key].length).toBeGreaterThan(2);
  });

  test('a label that lost its place for a value is an error', () => {
    expect(() => fillLabel('Table', 'number', '1')).toThrow('lacks {{number}}');
    expect(fillLabel('{{name}} & {{name}}', 'name', '$&')).toBe('$& & $&');
  });
});

test('a block of a site page holds what Astro rendered inside it', () => {
  const block = renderComponent('Callout', { kind: 'tip' }, '<p>Inside</p>', renderContext);
  expect(block).toContain('<p class="callout-kind">Tip</p><p>Inside</p></div>');
  expect(() => renderComponent('Callout', { kind: 'no' }, '', renderContext)).toThrow(
    'must be one',
  );
  expect(Object.keys(authorComponents)).toContain('Callout');
});
