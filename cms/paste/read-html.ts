/** Reads the HTML of a clipboard. */
import { Parser } from 'htmlparser2';
import { isDropped } from './is-dropped.ts';
import { makeElement, type PastedElement } from './pasted-element.ts';

/** Elements that are nested deeper stand in the last one above: what follows is recursive. */
const deepest = 200;

/** Reading stops at this depth, which no program writes: the parser's time grows with its square. */
const absurd = 5000;

/** Word's conditions: `<![if !supportLists]>` … `<![endif]>`, also written as comments of their own. */
const condition = /^\[if\s+([^\]]*)\]$/i;
const conditionEnd = /^\[endif\]$/i;

/** Takes what the parser finds and builds the tree, without what is dropped. */
class TreeBuilder {
  readonly root = makeElement('body');
  readonly parser = new Parser(this);
  readonly #open: PastedElement[] = [this.root];

  #innermost(): PastedElement {
    return this.#open.at(-1) ?? this.root;
  }

  ontext(text: string): void {
    const { children } = this.#innermost();
    const last = children.at(-1);
    if (typeof last === 'string') children[children.length - 1] = last + text;
    else children.push(text);
  }

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    const element = makeElement(name, attributes);
    const parent = this.#innermost();
    const isKept = !isDropped(element);
    if (isKept && this.#open.length > deepest) element.children = parent.children;
    else if (isKept) parent.children.push(element);
    this.#open.push(element);
    if (this.#open.length > absurd) this.parser.pause();
  }

  onclosetag(name: string): void {
    const index = this.#open.findLastIndex((element) => element.name === name);
    if (index > 0) this.#open.length = index;
  }

  onprocessinginstruction(_name: string, data: string): void {
    this.oncomment(data.slice(1));
  }

  oncomment(data: string): void {
    const is = condition.exec(data.trim())?.[1];
    if (is !== undefined) this.onopentag('if', { is });
    else if (conditionEnd.test(data.trim())) this.onclosetag('if');
  }
}

/** The tree of a piece of HTML, however broken; conditions of Word become elements `<if is="!supportLists">`. */
export function readHtml(html: string): PastedElement {
  const builder = new TreeBuilder();
  builder.parser.end(html);
  return builder.root;
}
