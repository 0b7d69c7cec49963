/** The blocks that authors may use. A new one is a file here and a line in this list. */
import { callout } from './callout.ts';
import type { AuthorComponent } from './define.ts';
import { figure } from './figure.ts';
import { keyFigure } from './key-figure.ts';
import { keyFigures } from './key-figures.ts';
import { pullQuote } from './pull-quote.ts';
import { video } from './video.ts';

export type { AuthorComponent, PropNotes } from './define.ts';

/** All blocks by the name that authors write. */
export const authorComponents = {
  Callout: callout,
  Figure: figure,
  KeyFigures: keyFigures,
  KeyFigure: keyFigure,
  PullQuote: pullQuote,
  Video: video,
} as const satisfies Record<string, AuthorComponent>;

/** Name of a block. */
export type AuthorComponentName = keyof typeof authorComponents;

const byName: ReadonlyMap<string, AuthorComponent> = new Map(Object.entries(authorComponents));

/** The block of a name, or undefined. */
export function findComponent(name: string): AuthorComponent | undefined {
  return byName.get(name);
}

/** Names of the blocks that can stand on their own, for messages. */
export const componentNames: readonly string[] = [...byName.keys()];
