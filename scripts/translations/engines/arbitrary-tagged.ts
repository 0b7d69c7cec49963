/** Tagged text of every kind, for property tests. */
import fc from 'fast-check';
import { type Token, writeTagged } from './tagged-text.ts';

type Tree =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'single' }
  | { readonly kind: 'pair'; readonly tag: 'g' | 'k'; readonly children: readonly Tree[] };

// A lone surrogate is no Unicode text, and a control character no content of ours.
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map((text) => text.replace(/[\p{Cc}\p{Cs}]/gu, ' '));
const text = fc
  .oneof(
    words,
    fc.constantFrom('hate & <speech>', '&amp;', '&lt;x&gt;', 'a * b', '<g id="9">', '"\''),
  )
  .map((it): Tree => ({ kind: 'text', text: it }));
const kept = fc
  .array(text, { maxLength: 2 })
  .map((children): Tree => ({ kind: 'pair', tag: 'k', children }));

const { trees } = fc.letrec<{ trees: Tree[] }>((tie) => ({
  trees: fc.array(
    fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      text,
      fc.constant<Tree>({ kind: 'single' }),
      kept,
      tie('trees').map((children): Tree => ({ kind: 'pair', tag: 'g', children })),
    ),
    { maxLength: 5 },
  ),
}));

function flatten(tree: readonly Tree[], freeId: () => string): Token[] {
  return tree.flatMap((node): Token[] => {
    if (node.kind === 'text') return [node];
    const id = freeId();
    if (node.kind === 'single') return [{ kind: 'single', id }];
    const inner = flatten(node.children, freeId);
    return [{ kind: 'open', tag: node.tag, id }, ...inner, { kind: 'close', tag: node.tag, id }];
  });
}

/** Any tagged text. */
export const arbitraryTagged = trees.map((tree) => {
  let last = 0;
  return writeTagged(
    flatten(tree, () => {
      last += 1;
      return String(last);
    }),
  );
});
