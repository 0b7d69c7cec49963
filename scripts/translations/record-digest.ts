/** Writes into a translation which state of its source it was made from. Pure. */

/**
 * Puts `source: <digest>` into the `translation` note of a file's text, in place of an older one. Everything else stays
 * as it is, to the letter. Throws when the file has no such note.
 */
export function recordDigest(text: string, digest: string): string {
  const flow = /^translation:[ \t]*\{([^}\n]*)\}[ \t]*$/m.exec(text);
  if (flow) {
    const rest = (flow[1] ?? '')
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part && !part.startsWith('source:'));
    return text.replace(
      flow[0],
      () => `translation: { source: ${quoted(digest)}, ${rest.join(', ')} }`,
    );
  }
  const block = /^translation:[ \t]*\n((?:[ \t]+\S.*\n)+)/m.exec(text);
  if (!block) throw new Error('The file has no “translation:” note in its settings.');
  const indent = /^[ \t]+/.exec(block[1] ?? '')?.[0] ?? '  ';
  const lines = (block[1] ?? '')
    .split('\n')
    .filter((line) => line && !line.trimStart().startsWith('source:'));
  const note = [`${indent}source: ${quoted(digest)}`, ...lines].join('\n');
  return text.replace(block[0], () => `translation:\n${note}\n`);
}

/** Digests of digits alone, or like `12e45678…`, would be read as numbers. */
function quoted(digest: string): string {
  return `'${digest}'`;
}
