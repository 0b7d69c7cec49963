/** Decides what is a link: those of the clipboard, and addresses that stand in the text as words. */
import { findMisleadingHost } from '../../src/markup/check/address.ts';
import { cleanAddress } from './clean-address.ts';
import { isVisible } from './clean-characters.ts';
import { mergeRuns, type Run, runWords } from './runs.ts';
import { settleEdges } from './settle-edges.ts';

/** All that a parser could take for an address, and a little more. */
const candidate =
  /(?:https?:\/\/|(?<![a-z])www\.)[^\s<>"«»“”„‘’،؛|\\]*|(?<![\w.+-])(?:mailto:|xmpp:)?[\w.+-]+@[\w-]*(?:\.[\w-]*)+/giu;

/** Addresses that every parser reads in the same way, without any sign that needs a backslash. */
const bareAddress =
  /^(?:https:\/\/(?:[a-z\d-]+\.)+[a-z]{2,}(?:[/?#](?:[a-z\d.=%&/#?-]*[a-z\d/])?)?|[a-z\d]+(?:[.-][a-z\d]+)*@(?:[a-z\d-]+\.)+[a-z]{2,})$/i;

const simplify = (address: string) => address.replace(/^mailto:/i, '').replace(/\/$/, '');

/** The address of a link, or undefined where its words are empty, name another site or are the address itself. */
function judgeLink(words: string, address: string): string | undefined {
  if (!isVisible(words) || findMisleadingHost(words, address)) return undefined;
  return bareAddress.test(words) && simplify(words) === simplify(address) ? undefined : address;
}

function judgeLinks(runs: readonly Run[]): Run[] {
  const judged: Run[] = [];
  for (let start = 0; start < runs.length; ) {
    const address = runs[start]?.marks.address;
    const length = runs.slice(start).findIndex((run) => run.marks.address !== address);
    const group = runs.slice(start, length < 0 ? runs.length : start + length);
    const kept = address && judgeLink(runWords(group), address);
    for (const run of group) judged.push({ ...run, marks: { ...run.marks, address: kept } });
    start += group.length;
  }
  return mergeRuns(judged);
}

const addressOf = (words: string) =>
  cleanAddress(
    /^(?:https?|mailto|xmpp):/i.test(words)
      ? words
      : `${words.includes('@') ? 'mailto:' : 'https://'}${words}`,
  );

type TextRun = Extract<Run, { text: string }>;

/** An address as a link, or as computer text where no link is possible: as plain words it would become one. */
function writeAddress(words: string, run: TextRun): Run {
  const address = addressOf(words);
  const isLink = address && !findMisleadingHost(words, address);
  return isLink
    ? { ...run, text: words, marks: { ...run.marks, address } }
    : { ...run, kind: 'code', text: words };
}

/** Whether an address may stay plain text: nothing but spaces and end marks around it, and no marks on it. */
function staysPlain(words: string, before: string, after: string, { marks }: TextRun): boolean {
  return (
    bareAddress.test(words) &&
    addressOf(words) !== undefined &&
    !marks.bold &&
    !marks.italic &&
    /(?:^|[ (])$/.test(before) &&
    /^[).,:!?]*(?: |$)/.test(after)
  );
}

const endMarks = new Set('.,:;!?\'")]}*_~`|…');

/** An address without the signs that end its sentence: `https://a.org/b).` → `https://a.org/b`. */
function trimEnd(found: string): string {
  let end = found.length;
  while (endMarks.has(found[end - 1] ?? '')) end--;
  const words = found.slice(0, end);
  const closes = found[words.length] === ')' && words.lastIndexOf('(') > words.lastIndexOf(')');
  if (/^(?:https?:\/*|www\.?)$/i.test(words)) return found;
  return closes ? `${words})` : words;
}

/** Splits a run at the addresses in it. `opens` and `closes` say whether the paragraph begins and ends with it. */
function splitAddresses(run: TextRun, opens: boolean, closes: boolean): Run[] {
  const parts: Run[] = [];
  let done = 0;
  // A first letter that touches a mark may have to be written as a code, which no longer keeps "www." from being one.
  const searched = opens ? run.text : run.text.replace(/^[a-z](?=www\.)/i, ' ');
  for (const { 0: found, index } of searched.matchAll(candidate)) {
    const words = trimEnd(found);
    const end = index + words.length;
    // What stands beyond the run touches the address, so it counts as a letter.
    const before = `${opens ? '' : 'x'}${run.text.slice(0, index)}`;
    const after = `${run.text.slice(end)}${closes ? '' : 'x'}`;
    // No parser takes `name@1.2` for a mail address.
    const isVersion = /^[^:/]*@.*[\d_-]$/.test(words) && !/www\./i.test(words);
    if (isVersion || staysPlain(words, before, after, run)) continue;
    parts.push({ ...run, text: run.text.slice(done, index) }, writeAddress(words, run));
    done = end;
  }
  return [...parts, { ...run, text: run.text.slice(done) }];
}

/**
 * Settles the links of a tidy line: those that `src/markup` would refuse lose their address, and addresses among the
 * words become links where the parser would make one of them.
 */
export function linkRuns(runs: readonly Run[]): Run[] {
  const judged = settleEdges(judgeLinks(runs));
  const linked = judged.flatMap((run, index) =>
    run.kind === 'text' && run.marks.address === undefined
      ? splitAddresses(run, index === 0, index === judged.length - 1)
      : [run],
  );
  return linked.filter((run) => !('text' in run) || run.text !== '');
}
