/** Finds the smallest changes that make a value of a file another one. */
import { isMap, isPair, isScalar, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import { alignItems } from './align-items.ts';
import { isList, isMapping, isSame, type Value, type ValueMap } from './clean-data.ts';
import { editScalar } from './edit-scalar.ts';
import { findParts, type Part } from './parts.ts';
import { placeNames } from './place-names.ts';
import type { ScalarPlace } from './reads-back.ts';
import { rearrange, type Step } from './rearrange.ts';
import type { Splice } from './splice.ts';
import { isScalarValue, writeFlow, writeFlowPair, writeItem, writePair } from './write-value.ts';
import type { YamlStyle } from './yaml-style.ts';

/** The text that is changed, and how. */
export interface EditJob {
  readonly yaml: string;
  readonly style: YamlStyle;
  /** `pieces`: what changed is changed inside where that can be done. `whole`: it is written anew. */
  readonly mode: 'pieces' | 'whole';
}

/** A setting or an item as it shall be. */
interface Row {
  /** Index of the part of the file that it continues; undefined for a new one. */
  readonly index: number | undefined;
  readonly before: unknown;
  /** Undefined for a name that says nothing (`cover:`): nobody changed it, so it stays. */
  readonly after: Value | undefined;
  write(): string;
}

/**
 * Changes of a map that says `before` and shall say `after`; new names are placed by `order`. Undefined when they
 * cannot be made piece by piece.
 */
export function editMap(
  job: EditJob,
  map: YAMLMap,
  before: Readonly<Record<string, unknown>>,
  after: ValueMap,
  order: readonly string[],
): Splice[] | undefined {
  const parts = findParts(job.yaml, map);
  if (!parts) return undefined;
  const names = map.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  const staying = names.filter(
    (name) => Object.hasOwn(after, name) || !Object.hasOwn(before, name),
  );
  const rows = placeNames(staying, Object.keys(after), order).map((name): Row => {
    const index = names.indexOf(name);
    const value = Object.hasOwn(after, name) ? after[name] : undefined;
    return {
      index: index < 0 ? undefined : index,
      before: Object.hasOwn(before, name) ? before[name] : undefined,
      after: value,
      write: () =>
        map.flow
          ? writeFlowPair(name, value ?? '', job.style)
          : writePair(name, value ?? '', parts[0]?.column ?? 0, job.style),
    };
  });
  return editRows(job, map, parts, rows);
}

function editList(
  job: EditJob,
  list: YAMLSeq,
  before: readonly unknown[],
  after: readonly Value[],
): Splice[] | undefined {
  const parts = findParts(job.yaml, list);
  if (!parts) return undefined;
  const aligned = alignItems(before, after);
  const rows = after.map((value, position): Row => {
    const index = aligned[position];
    const write = () =>
      list.flow ? writeFlow(value, job.style) : writeItem(value, parts[0]?.column ?? 0, job.style);
    if (index !== undefined) return { index, before: before[index], after: value, write };
    // An item that was moved keeps its text.
    const old = parts[before.findIndex((item) => isSame(item, value))];
    const text = old && job.yaml.slice(old.start, old.end).replace(/\n$/, '');
    return { index, before: undefined, after: value, write: () => text ?? write() };
  });
  return editRows(job, list, parts, rows);
}

function editRows(
  job: EditJob,
  node: YAMLMap | YAMLSeq,
  parts: readonly Part[],
  rows: readonly Row[],
): Splice[] | undefined {
  const inner: Splice[] = [];
  const steps = rows.map((row): Step => {
    const part = parts[row.index ?? -1];
    if (row.index === undefined || !part) return row.write();
    inner.push(...editPart(job, part, node, row));
    return row.index;
  });
  const flow = node.flow === true;
  const outer = rearrange(job.yaml, parts, steps, { flow, tight: job.mode === 'whole' });
  return outer && [...inner, ...outer];
}

function editPart(job: EditJob, part: Part, parent: YAMLMap | YAMLSeq, row: Row): Splice[] {
  const { before, after } = row;
  if (after === undefined || isSame(before, after)) return [];
  const item: unknown = parent.items[row.index ?? -1];
  const place = parent.flow ? { column: 0, inFlow: true } : { column: part.column, inFlow: false };
  const node = isPair(item) ? item.value : item;
  const pieces = job.mode === 'pieces' ? editValue(job, node, before, after, place) : undefined;
  if (pieces) return pieces;
  const to = job.yaml[part.end - 1] === '\n' ? part.end - 1 : part.end;
  return [{ from: part.start, to, text: row.write() }];
}

function editValue(
  job: EditJob,
  node: unknown,
  before: unknown,
  after: Value,
  place: ScalarPlace,
): Splice[] | undefined {
  if (isScalarValue(after)) {
    const change = isScalar(node) && editScalar(job.yaml, node, after, place, job.style);
    return change ? [change] : undefined;
  }
  if (isList(after)) {
    return isSeq(node) && isList(before) ? editList(job, node, before, after) : undefined;
  }
  if (!isMap(node) || !isMapping(before)) return undefined;
  return editMap(job, node, before, after, Object.keys(after));
}
