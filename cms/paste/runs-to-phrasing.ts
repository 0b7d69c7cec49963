/** Turns flat runs into nested Markdown nodes. */
import type { PhrasingContent } from 'mdast';
import type { Marks, Run } from './runs.ts';

/** The marks from the outermost where two reach equally far. */
const order = ['bold', 'italic', 'address'] as const satisfies readonly (keyof Marks)[];
type Mark = (typeof order)[number];

/** Index after the last run in a row that carries the same mark as the first. */
function findEnd(runs: readonly Run[], start: number, mark: Mark): number {
  const value = runs[start]?.marks[mark];
  let end = start;
  while (end < runs.length && runs[end]?.marks[mark] === value) end++;
  return end;
}

/** Where a mark that begins at `start` has to end, so that it holds every link wholly or not at all. */
function findMarkEnd(runs: readonly Run[], start: number, mark: Mark): number {
  const end = findEnd(runs, start, mark);
  const cut = runs[end - 1]?.marks.address;
  if (mark === 'address' || cut === undefined || runs[end]?.marks.address !== cut) return end;
  let linkStart = end - 1;
  while (linkStart > start && runs[linkStart - 1]?.marks.address === cut) linkStart--;
  return linkStart > start ? linkStart : end;
}

/** Footnotes cannot show a caret in brackets: the check takes `[^1]` in a text for a footnote that is missing. */
const settleBrackets = (text: string) => text.replace(/\[\^+(?=[^\]\s]+\])/g, '[');

function toLeaf(run: Run): PhrasingContent {
  if (run.kind === 'break') return { type: 'break' };
  if (run.kind === 'note')
    return { type: 'footnoteReference', identifier: run.key, label: run.key };
  return run.kind === 'code'
    ? { type: 'inlineCode', value: run.text }
    : { type: 'text', value: settleBrackets(run.text) };
}

function wrap(mark: Mark, address: string | undefined, children: PhrasingContent[]) {
  if (mark === 'bold') return { type: 'strong' as const, children };
  if (mark === 'italic') return { type: 'emphasis' as const, children };
  return { type: 'link' as const, url: address ?? '', children };
}

/** The mark that reaches furthest from here, of those that are not open yet. */
function findOutermost(runs: readonly Run[], start: number, open: readonly Mark[]) {
  const ends = order
    .filter((mark) => !open.includes(mark) && runs[start]?.marks[mark])
    .map((mark) => ({
      mark,
      end: (open.includes('address') ? findEnd : findMarkEnd)(runs, start, mark),
    }));
  return ends.sort((a, b) => b.end - a.end)[0];
}

/** Takes the white space at both ends out of runs; there is some where a mark was cut short beside a link. */
function peelSpace(runs: readonly Run[]): { before: string; inner: Run[]; after: string } {
  const inner = [...runs];
  const [first] = inner;
  const before = first?.kind === 'text' ? (/^\s*/.exec(first.text)?.[0] ?? '') : '';
  if (first?.kind === 'text') inner[0] = { ...first, text: first.text.slice(before.length) };
  const last = inner.at(-1);
  const after = last?.kind === 'text' ? (/\s*$/.exec(last.text)?.[0] ?? '') : '';
  if (last?.kind === 'text')
    inner[inner.length - 1] = {
      ...last,
      text: last.text.slice(0, last.text.length - after.length),
    };
  return { before, inner: inner.filter((run) => run.kind !== 'text' || run.text !== ''), after };
}

const toText = (value: string): PhrasingContent[] =>
  value === '' ? [] : [{ type: 'text', value }];

function build(runs: readonly Run[], open: readonly Mark[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (let start = 0, run = runs[0]; run; run = runs[start]) {
    const outermost = findOutermost(runs, start, open);
    if (outermost) {
      const { before, inner, after } = peelSpace(runs.slice(start, outermost.end));
      const children = build(inner, [...open, outermost.mark]);
      const marked = inner.length > 0 ? [wrap(outermost.mark, run.marks.address, children)] : [];
      nodes.push(...toText(before), ...marked, ...toText(after));
    } else nodes.push(toLeaf(run));
    start = outermost?.end ?? start + 1;
  }
  return nodes;
}

/** The nodes of a tidy line; a mark that reaches further stands outside, and no link is split. */
export function runsToPhrasing(runs: readonly Run[]): PhrasingContent[] {
  return build(runs, []);
}
