/** Footnotes as HTML: numbered in the order in which the text refers to them, collected at the end. */
import type { Element, ElementContent } from 'hast';
import type { FootnoteDefinition, FootnoteReference, Root } from 'mdast';
import { fillLabel, type MarkupLabels } from '../labels.ts';
import { findAll } from '../tree.ts';
import { element } from './element.ts';

/** The footnotes of one text while it is rendered. */
export class Footnotes {
  readonly #definitions = new Map<string, FootnoteDefinition>();
  /** How often each was referred to, in order of the first time. */
  readonly #references = new Map<string, number>();
  readonly #labels: MarkupLabels;

  constructor(tree: Root, labels: MarkupLabels) {
    this.#labels = labels;
    for (const definition of findAll(tree, 'footnoteDefinition'))
      if (!this.#definitions.has(definition.identifier))
        this.#definitions.set(definition.identifier, definition);
  }

  /** The small number in the text: `<sup><a href="#fn-1" id="fnref-1">1</a></sup>`. */
  renderReference({ identifier }: FootnoteReference): Element {
    const times = (this.#references.get(identifier) ?? 0) + 1;
    this.#references.set(identifier, times);
    const number = [...this.#references.keys()].indexOf(identifier) + 1;
    const link = element(
      'a',
      {
        href: `#fn-${number}`,
        id: `fnref-${numberReference(number, times)}`,
        ariaLabel: fillLabel(this.#labels.footnoteReference, 'number', String(number)),
      },
      String(number),
    );
    return element('sup', { className: ['footnote-ref'] }, link);
  }

  /** The section at the end, or undefined when nothing refers to a footnote. Call it after the text is rendered. */
  renderSection(
    renderContent: (definition: FootnoteDefinition) => ElementContent[],
  ): Element | undefined {
    const used = [...this.#references];
    if (used.length === 0) return undefined;
    const items = used.map(([identifier, times], index) => {
      const definition = this.#definitions.get(identifier);
      const content = definition ? renderContent(definition) : [];
      const backlinks = Array.from({ length: times }, (_, time) =>
        this.#renderBacklink(numberReference(index + 1, time + 1)),
      );
      return element('li', { id: `fn-${index + 1}` }, ...appendToLast(content, backlinks));
    });
    return element(
      'section',
      { className: ['footnotes'], ariaLabelledBy: ['footnotes'] },
      element('h2', { id: 'footnotes' }, this.#labels.footnotes),
      element('ol', {}, ...items),
    );
  }

  /** The way back. Its arrow is drawn by CSS, so that it follows the direction of the page. */
  #renderBacklink(reference: string): Element {
    return element('a', {
      href: `#fnref-${reference}`,
      className: ['footnote-back'],
      ariaLabel: fillLabel(this.#labels.backToReference, 'number', reference),
    });
  }
}

/** `2` for the first reference to a footnote, `2-3` for the third. */
function numberReference(number: number, times: number): string {
  return times === 1 ? String(number) : `${number}-${times}`;
}

/** Puts the ways back at the end of the last paragraph, or after the content when it does not end with one. */
function appendToLast(
  content: readonly ElementContent[],
  backlinks: readonly Element[],
): ElementContent[] {
  const spaced = backlinks.flatMap((link): ElementContent[] => [
    { type: 'text', value: ' ' },
    link,
  ]);
  const index = content.findLastIndex((node) => node.type === 'element');
  const last = content[index];
  if (last?.type !== 'element' || last.tagName !== 'p') return [...content, ...spaced];
  return content.with(index, { ...last, children: [...last.children, ...spaced] });
}
