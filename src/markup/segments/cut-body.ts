/**
 * Cuts a body into segments, block by block, and puts a translated set of them back into the same structure. Works on
 * places in the source, so everything that is not words (blocks, addresses, code, targets of links) stays to the letter.
 */
import type { PhrasingContent, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { findComponent } from '../components/index.ts';
import { parseBody } from '../parse-portable.ts';
import { type Nodes, type Parents, walkTree } from '../tree.ts';
import { escapeMarkdown, quoteAttribute } from './escape-markdown.ts';
import { type Code, readCodes } from './inline-codes.ts';
import {
  escapeWords,
  readRuns,
  type TaggedText,
  unescapeWords,
  wordsOf,
  writeRuns,
} from './tagged-text.ts';

/** Where the words of a segment stand. */
export type SegmentKind = 'heading' | 'paragraph' | 'cell' | 'attribute';

/** The words of one block, with placeholders for the markup inside. */
export interface BodySegment {
  /** `body-12`: its number in the body. */
  readonly id: string;
  readonly kind: SegmentKind;
  readonly text: TaggedText;
  /** What a translator should know: the heading it stands under, the attribute of which block. */
  readonly place: string;
  /** What the placeholders stand for; left out where there can be none. */
  readonly codes?: ReadonlyMap<number, Code>;
}

/** A body that was cut. */
export interface CutBody {
  readonly segments: readonly BodySegment[];
  /**
   * The body with other words: tagged texts by the id of their segment. Segments without one keep their words. The
   * placeholders must be those of the segment (`checkTags`); throws `UnreadableTags` when they cannot be read.
   */
  fill(targets: ReadonlyMap<string, TaggedText>): string;
}

/** Thrown for a body that the pipeline cannot read: it has to be put right first. */
export class UncutBody extends Error {
  override name = 'UncutBody';
}

interface Cut extends BodySegment {
  readonly start: number;
  readonly end: number;
  readonly write: (text: TaggedText) => string;
}

type Place = Omit<Cut, 'id' | 'place'>;

const holders = new Set<Nodes['type']>(['paragraph', 'heading', 'tableCell']);
const kindOf = (type: Nodes['type']): SegmentKind =>
  type === 'heading' ? 'heading' : type === 'tableCell' ? 'cell' : 'paragraph';

function isHolder(node: Nodes): node is Extract<Parents, { children: PhrasingContent[] }> {
  return holders.has(node.type);
}

function writeInline(
  text: TaggedText,
  codes: ReadonlyMap<number, Code>,
  kind: SegmentKind,
): string {
  let written = '';
  for (const run of readRuns(text)) {
    if (run.kind === 'text') {
      const startsLine = /(^|\n)[ \t]*$/.test(written) && kind !== 'cell';
      written += escapeMarkdown(run.text, { startsLine, inTable: kind === 'cell' });
      continue;
    }
    const code = codes.get(run.id);
    if (code?.kind === 'single') written += code.code;
    else if (code) written += run.kind === 'open' ? code.open : code.close;
  }
  // A heading cannot end in a sign that would close it.
  return kind === 'heading' ? written.replace(/(#+)$/, '\\$1') : written;
}

function cutLine(
  node: Extract<Parents, { children: PhrasingContent[] }>,
  source: string,
): Place | undefined {
  const [first, last] = [node.children[0], node.children.at(-1)];
  const [start, end] = [first?.position?.start.offset, last?.position?.end.offset];
  if (start === undefined || end === undefined) return undefined;
  const { runs, codes } = readCodes(node.children, source);
  if (!runs.some((run) => run.kind === 'text' && /[\p{L}\p{N}]/u.test(run.text))) return undefined;
  const kind = kindOf(node.type);
  return {
    kind,
    text: writeRuns(runs),
    codes,
    start,
    end,
    write: (text) => writeInline(text, codes, kind),
  };
}

function cutAttributes(node: MdxJsxFlowElement, source: string): (Place & { label: string })[] {
  const component = findComponent(node.name ?? '');
  if (!component) return [];
  return node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return [];
    const notes = component.notes.get(attribute.name);
    const [from, to] = [attribute.position?.start.offset, attribute.position?.end.offset];
    if (notes?.kind !== 'words' || from === undefined || to === undefined) return [];
    return {
      kind: 'attribute' as const,
      text: escapeWords(attribute.value),
      start: source.indexOf('=', from) + 1,
      end: to,
      write: (text: TaggedText) => quoteAttribute(unescapeWords(text)),
      label: `${component.label}: ${notes.title}`,
    };
  });
}

function cutTree(tree: Root, source: string): Cut[] {
  const cuts: Cut[] = [];
  let heading = '';
  const add = (place: Place, label = '') =>
    cuts.push({
      ...place,
      id: `body-${cuts.length + 1}`,
      place: [heading, label].filter(Boolean).join(' · '),
    });
  walkTree(tree, (node) => {
    if (node.type === 'mdxJsxFlowElement') {
      for (const { label, ...place } of cutAttributes(node, source)) add(place, label);
    } else if (isHolder(node)) {
      const place = cutLine(node, source);
      if (!place) return;
      add(place);
      if (node.type === 'heading') heading = wordsOf(place.text);
    }
  });
  return cuts;
}

/** Cuts a body. Throws `UncutBody` for one that the pipeline cannot read. */
export function cutBody(source: string): CutBody {
  const parsed = parseBody(source);
  if ('problems' in parsed)
    throw new UncutBody('The text cannot be read. Run "npm run check:content" and put it right.');
  const cuts = cutTree(parsed.tree, source);
  const inPlace = cuts.toSorted((a, b) => a.start - b.start);
  return {
    segments: cuts.map(({ id, kind, text, place, codes }) => ({
      id,
      kind,
      text,
      place,
      ...(codes && { codes }),
    })),
    fill: (targets) => {
      let written = '';
      let at = 0;
      for (const { id, start, end, text, write } of inPlace) {
        written += source.slice(at, start) + write(targets.get(id) ?? text);
        at = end;
      }
      return written + source.slice(at);
    },
  };
}
