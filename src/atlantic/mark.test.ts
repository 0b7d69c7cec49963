import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { markShores } from './mark.ts';

const favicon = readFileSync(new URL('../../public/favicon.svg', import.meta.url), 'utf8');

test.each(Object.entries(markShores))(
  'the browser tab shows the same %s shore as the header',
  (_, path) => {
    expect(favicon).toContain(path);
  },
);
