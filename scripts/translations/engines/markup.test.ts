import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryTagged } from './arbitrary-tagged.ts';
import { judgeAnswer } from './judge-answer.ts';
import { fromHtml, fromXml, toHtml } from './markup.ts';

describe('HTML', () => {
  test('protects what is not to be translated', () => {
    expect(toHtml('A <g id="1">b &amp; c</g><x id="2"/> <k id="3">d</k>')).toBe(
      'A <span id="g1">b &amp; c</span><span id="x2" translate="no" class="notranslate">2</span> ' +
        '<span id="k3" translate="no" class="notranslate">d</span>',
    );
  });

  test('comes back as tagged text, whatever the text is', () => {
    fc.assert(fc.property(arbitraryTagged, (text) => fromHtml(toHtml(text)) === text));
  });

  test('styles, quotes and other names of signs do not matter', () => {
    expect(
      fromHtml(`<span id='g1' style="direction:rtl">l&#39;été &quot;x&quot;&nbsp;&eacute;</span>`),
    ).toBe('<g id="1">l\'été "x"\u00a0é</g>');
  });

  test.each([
    ['an element that is not closed', '<span id="g1">a'],
    ['a placeholder that swallows the rest', '<span id="x1">1 and more'],
    ['an element of its own', '<g id="1">a</g><br>'],
  ])('%s makes the answer wrong', (_, html) => {
    expect(judgeAnswer('<g id="1">a</g>', fromHtml(html))).toBeDefined();
  });
});

describe('XML', () => {
  test('comes back as tagged text, whatever the text is', () => {
    fc.assert(fc.property(arbitraryTagged, (text) => fromXml(text) === text));
  });

  test.each([
    ['R&D', 'R&amp;D'],
    ['l&apos;&quot;x&quot;', 'l\'"x"'],
    ['a<x id="1"></x>b', 'a<x id="1"/>b'],
    ['a<x id="1">1</x>b', 'a<x id="1"/>b'],
    ['a<k id="1"/>b', 'a<k id="1"></k>b'],
    ['a <c id="42"/> b', 'a * b'],
    ['1 < 2', '1 &lt; 2'],
  ])('%s is %s', (xml, text) => {
    expect(fromXml(xml)).toBe(text);
  });

  test('any answer whatever is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (xml) => typeof fromXml(xml) === 'string'),
    );
  });
});
