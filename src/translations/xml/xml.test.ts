import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BrokenXml, readXml } from './read-xml.ts';
import { writeXml } from './write-xml.ts';
import { element, textOf, type XmlElement } from './xml-element.ts';

const writable = fc
  .string({ unit: 'binary' })
  .map((text) =>
    text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, ''),
  );

const plain = ({ name, attributes, children }: XmlElement): unknown => ({
  name,
  attributes,
  children: children.map((child) => (typeof child === 'string' ? child : plain(child))),
});

describe('XML', () => {
  it('is read as it was written, every character and space', () => {
    fc.assert(
      fc.property(writable, writable, writable, (a, b, c) => {
        const root = element('r', { a }, [element('s', {}, [b, element('t'), c].filter(Boolean))]);
        expect(plain(readXml(writeXml(root, ['r', 's'])))).toEqual(plain(root));
      }),
      { seed: 20_261_125, numRuns: 500 },
    );
  });

  it('is indented where space does not count', () => {
    const root = element('r', {}, [element('s', {}, [element('t'), ' a'])]);
    expect(writeXml(root, ['s'])).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<r>\n  <s><t/> a</s>\n</r>\n',
    );
  });

  it('joins text that was written in pieces', () => {
    expect(textOf(readXml('<a>1<![CDATA[<2>]]>&#51;</a>'))).toBe('1<2>3');
  });

  it.each([
    ['\n\n<a><b></a>', 3, /unexpected close tag/],
    ['<a>\n&bomb;</a>', 2, /undefined entity/],
    ['<a>', 1, /unclosed tag/],
    ['', 1, /document must contain a root element/],
    ['PK\u0003\u0004', 1, /./],
    ['<a b="1" b="2"/>', 1, /duplicate attribute/],
    ['<x:a/>', 1, /unbound namespace prefix/],
    ['<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<a>&x;</a>', 1, /document type/],
    ['<!DOCTYPE a>\n<a/>', 1, /document type/],
    ['<a>'.repeat(200), 1, /nested/],
  ])('refuses %j with its line', (text, line, message) => {
    let problem: unknown;
    try {
      readXml(text);
    } catch (caught) {
      problem = caught;
    }
    expect(problem).toBeInstanceOf(BrokenXml);
    expect(problem).toMatchObject({ line, message: expect.stringMatching(message) });
  });

  it('does not write what XML cannot hold', () => {
    expect(() => writeXml(element('a', {}, ['\u0001']), [])).toThrow(/U\+0001/);
  });
});
