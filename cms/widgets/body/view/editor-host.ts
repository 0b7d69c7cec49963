/** What the editor's parts ask of the world around them. */
import { type EditorState, Facet } from '@codemirror/state';
import type { ComponentForm } from '../component-forms.ts';
import type { DialogRequest } from '../dialogs/dialog-request.ts';
import type { Direction } from '../text/line-direction.ts';
import type { CheckText } from '../text/new-problems.ts';

/** Gives a text of the interface in the member's language; `count` chooses its plural. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** A page of the site that a link can lead to. */
export interface SitePage {
  /** Its address without the language: `/practices/x/`. */
  readonly path: string;
  readonly title: string;
  readonly kind: string;
}

/** What the props of the editor give, in their latest form. */
export interface EditorHost {
  readonly say: Say;
  /** Direction of the interface, which cards and bubbles follow. */
  readonly interfaceDir: Direction;
  readonly check: CheckText;
  readonly components: readonly ComponentForm[];
  readonly pages: readonly SitePage[];
  pictureUrl(path: string): string | undefined;
  choosePicture(): Promise<string | undefined>;
  convertPaste(html: string): string;
  /** Opens a form. */
  open(request: DialogRequest): void;
  /** Says in the status line what happened. */
  announce(message: string): void;
}

interface Holder {
  readonly current: EditorHost;
}

/** Where the host is kept; its holder stays the same as long as the editor lives. */
export const editorHost = Facet.define<Holder, Holder | undefined>({ combine: ([first]) => first });

/** The host of an editor. Throws when the editor was made without one. */
export function hostOf(state: EditorState): EditorHost {
  const holder = state.facet(editorHost);
  if (!holder) throw new Error('The editor was made without its host.');
  return holder.current;
}
