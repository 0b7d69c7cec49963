/** Everything that the editor of a text consists of, in one list. */
import { history } from '@codemirror/commands';
import { search } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, highlightSpecialChars } from '@codemirror/view';
import type { Direction } from '../text/line-direction.ts';
import { bubbles } from './bubble.ts';
import { calmLinks } from './calm-links.ts';
import { cardDecorations } from './card-decorations.ts';
import { cardField } from './card-field.ts';
import { cardGuards } from './card-guards.ts';
import { cardReader } from './card-reader.ts';
import { directions } from './directions.ts';
import { type EditorHost, editorHost } from './editor-host.ts';
import { makePhrases } from './editor-phrases.ts';
import { markupLanguage } from './highlighting.ts';
import { keys } from './keys.ts';
import { lineLooks } from './line-looks.ts';
import { handlePaste } from './paste.ts';
import { problemMarks } from './problems.ts';
import { softBreaks } from './soft-breaks.ts';
import { stickyMargins } from './sticky-margins.ts';

/** What the editable element says about itself. */
export interface EditorSetting {
  readonly id: string;
  readonly lang: string;
  readonly dir: Direction;
  readonly label: string;
  readonly readOnly: boolean;
}

/** Characters that cannot be seen and are refused: they are shown as a dot. Direction marks stay as they are. */
const hidden = /(?![\t\n\r])\p{Cc}|[\u200b\u2060\ufeff]/gu;

function contentAttributes({
  id,
  lang,
  dir,
  label,
  readOnly,
}: EditorSetting): Record<string, string> {
  return {
    id,
    lang,
    dir,
    'aria-label': label,
    'aria-multiline': 'true',
    spellcheck: 'true',
    autocorrect: 'on',
    autocapitalize: 'sentences',
    ...(readOnly ? { 'aria-readonly': 'true', tabindex: '0' } : {}),
  };
}

/** What depends on the settings. */
export function makeSettings(setting: EditorSetting, { say }: EditorHost): Extension {
  return [
    makePhrases(say),
    EditorView.contentAttributes.of(contentAttributes(setting)),
    EditorState.readOnly.of(setting.readOnly),
    EditorView.editable.of(!setting.readOnly),
  ];
}

/** What every editor has. */
export function makeExtensions(host: { readonly current: EditorHost }): Extension {
  return [
    editorHost.of(host),
    history(),
    EditorView.lineWrapping,
    highlightSpecialChars({ specialChars: hidden }),
    markupLanguage,
    directions,
    lineLooks,
    calmLinks,
    softBreaks,
    cardField,
    cardDecorations,
    cardGuards,
    cardReader,
    problemMarks,
    bubbles,
    handlePaste(),
    search(),
    stickyMargins,
    keys,
  ];
}
