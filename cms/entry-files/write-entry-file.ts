/** Writes an entry's file so that it differs from the one before in nothing but what its author changed. */
import { cutFrontMatter } from '../../src/source/front-matter.ts';
import { cleanData } from './clean-data.ts';
import { editBody } from './edit-body.ts';
import { editSettings } from './edit-settings.ts';
import { cutAtLine, findLineEnding, unifyLineEndings } from './line-endings.ts';

export { cleanData, equalData } from './clean-data.ts';

/** What a file shall say. */
export interface EntryContent {
  /** Plain values as JSON has them; what counts as not there (see `cleanData`) is left out. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The text below the settings; empty lines around it do not count. */
  readonly body: string;
}

/**
 * The text of a file. `previous` is its text until now, undefined for a new file; `order` names the settings as the
 * schema orders them. What did not change keeps its bytes; a file whose settings cannot be read is written anew.
 */
export function writeEntryFile(
  previous: string | undefined,
  next: EntryContent,
  order: readonly string[],
): string {
  const data = cleanData(next.data);
  const old = previous ?? '';
  const cut = cutFrontMatter(unifyLineEndings(old));
  const { yaml, body, bodyLine } = 'problem' in cut ? { yaml: '', body: '', bodyLine: 0 } : cut;
  const [oldHead, oldBody] = cutAtLine(old, bodyLine);
  const ending = findLineEnding(old);
  const newYaml = editSettings(yaml, data, order);
  const newBody = editBody(body, next.body);
  const head = newYaml === yaml ? oldHead : `---\n${newYaml}---\n`.replaceAll('\n', ending);
  const tail = newBody === body ? oldBody : newBody.replaceAll('\n', ending);
  // Without a body the second `---` may be the last thing of the file.
  const between = tail !== '' && !head.endsWith('\n') ? ending : '';
  return head + between + tail;
}
