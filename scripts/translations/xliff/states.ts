/** How each version of XLIFF says the state of a segment. Pure. */
import type { SegmentState } from './exchange-document.ts';

type Attributes = Readonly<Record<string, string>>;

/** Own values of `subState` begin with a name of one's own, as the specification asks. */
const own = 'content';

/** Attributes of `<segment>` (XLIFF 2.1 §4.3.1.30 and following). */
export const states21: Readonly<Record<SegmentState, Attributes>> = {
  new: { state: 'initial' },
  fuzzy: { state: 'initial', subState: `${own}:fuzzy` },
  machine: { state: 'translated', subState: `${own}:machine` },
  translated: { state: 'translated' },
  reviewed: { state: 'reviewed' },
  final: { state: 'final' },
};

/** Attributes of `<target>` (XLIFF 1.2 §2.3). */
export const states12: Readonly<Record<SegmentState, Attributes>> = {
  new: { state: 'new' },
  fuzzy: { state: 'needs-review-translation', 'state-qualifier': 'fuzzy-match' },
  machine: { state: 'needs-review-translation', 'state-qualifier': 'mt-suggestion' },
  translated: { state: 'translated' },
  reviewed: { state: 'signed-off' },
  final: { state: 'final' },
};

/** State of a `<segment>`. One that was filled in without a word about it counts as translated. */
export function readState21({ state, subState }: Attributes, hasTarget: boolean): SegmentState {
  if (state === 'reviewed' || state === 'final') return state;
  if (state === 'translated') return subState === `${own}:machine` ? 'machine' : 'translated';
  if (subState === `${own}:fuzzy`) return 'fuzzy';
  return state === undefined && hasTarget ? 'translated' : 'new';
}

/** State of a `<target>`; `approved` stands at the `<trans-unit>`. */
export function readState12(
  target: Attributes | undefined,
  approved: string | undefined,
): SegmentState {
  const state = target?.['state'];
  const qualifier = target?.['state-qualifier'];
  if (!target || state === 'new' || state === 'needs-translation') return 'new';
  if (qualifier === 'mt-suggestion' && state?.startsWith('needs-')) return 'machine';
  if (qualifier === 'fuzzy-match' || state?.startsWith('needs-')) return 'fuzzy';
  if (state === 'final' || (state === undefined && approved === 'yes')) return 'final';
  return state === 'signed-off' ? 'reviewed' : 'translated';
}
