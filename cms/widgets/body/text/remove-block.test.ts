import { expect, test } from 'vitest';
import { perform } from './marked-text.ts';
import { removeBlock } from './remove-block.ts';

test.each([
  ['One\n\n⟦<Figure />⟧\n\nTwo', 'One\n\n‸Two'],
  ['One\n\n⟦<Figure />⟧', 'One‸'],
  ['One\n\n⟦<Figure />⟧\n', 'One‸\n'],
  ['⟦<Figure />⟧\n\nTwo', '‸Two'],
  ['<A>\n  ⟦<B />⟧\n  <B />\n</A>', '<A>\n‸  <B />\n</A>'],
  ['⟦<A>\n\nOne\n\n</A>⟧', '‸'],
])('%j without its block is %j', (before, after) => {
  expect(perform(before, removeBlock)).toBe(after);
});
