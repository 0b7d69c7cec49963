/** What of a clipboard nobody was meant to read. */
import { hasClass, type PastedElement } from './pasted-element.ts';

/** Code, pictures, films and form fields. The words of a form stay: whole pages may stand in one. */
const droppedNames = new Set(
  `applet audio base button canvas colgroup datalist embed frame frameset head iframe img input label link
  map math meta meter noembed noframes noscript object optgroup option output param picture plaintext
  progress rp rt script select source style svg template textarea title track video xml`.split(
    /\s+/,
  ),
);

/** Word writes these a second time, for programs that lack them. */
const fallbacks = /!support(?:misalignedcolumns|misalignedrows|linebreaknewline|emptyparas)/i;

function isHidden({ attributes, styles }: PastedElement): boolean {
  return (
    attributes.has('hidden') ||
    styles.get('display') === 'none' ||
    styles.get('visibility') === 'hidden' ||
    styles.get('mso-hide') === 'all'
  );
}

/** Whether tracked changes took it out (Word marks rows and paragraphs by styles such as `mso-row-deleted`). */
function isDeleted(element: PastedElement): boolean {
  return (
    element.name === 'del' ||
    hasClass(element, /^msodel$|^TrackChange\w*Delet/i) ||
    [...element.styles.keys()].some((name) => /^mso-.*deleted/.test(name))
  );
}

/** Whether it is a remark of a reviewer (Word, Google Docs). */
function isRemark(element: PastedElement): boolean {
  return (
    hasClass(element, /^msocom/i) ||
    /^comment/.test(element.styles.get('mso-element') ?? '') ||
    element.styles.get('mso-special-character') === 'comment' ||
    /#_?(?:msocom|cmnt)/.test(element.attributes.get('href') ?? '')
  );
}

/** Whether an element goes with all that is in it: scripts, pictures, fields, hidden text, deletions, remarks. */
export function isDropped(element: PastedElement): boolean {
  const isFallback = element.name === 'if' && fallbacks.test(element.attributes.get('is') ?? '');
  return (
    droppedNames.has(element.name) ||
    isFallback ||
    isHidden(element) ||
    isDeleted(element) ||
    isRemark(element)
  );
}
