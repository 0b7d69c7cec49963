/** A page with nothing but the editor, for the tests in a browser. */
import { EditorView } from '@codemirror/view';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { sourceLocale } from '../../../../src/i18n/locales.ts';
import '../../../../src/styles/tokens.css';
import { pasteToMarkup } from '../../../paste/paste-to-markup.ts';
import { BodyEditor } from '../body-editor.tsx';
import { makeComponentForms } from '../component-forms.ts';
import type { Direction } from '../text/line-direction.ts';
import { check, media, pages, say } from './surroundings.ts';

/** What a test can choose. */
export interface HarnessOptions {
  readonly value: string;
  readonly lang?: string;
  readonly dir?: Direction;
  readonly interfaceDir?: Direction;
  readonly readOnly?: boolean;
  readonly entry?: string;
}

/** What a test can see and do. */
export interface Harness {
  /** The text as the form around the editor has it. */
  value: string;
  /** How often the editor has told a change. */
  changes: number;
  /** Whether the form was told that the focus came and went. */
  readonly focus: string[];
  /** Changes what the form gives to the editor. */
  set(options: Partial<HarnessOptions>): void;
  select(from: number, to: number): void;
  readSelection(): { readonly from: number; readonly to: number };
}

declare global {
  interface Window {
    harness: Harness;
    openEditor(options: HarnessOptions): void;
  }
}

const components = makeComponentForms((_key, source) => source);
const choosePicture = () => Promise.resolve(media[0]);
const pictureUrl = (path: string) => (media.includes(path) ? '/picture.svg' : undefined);

function Page({ start }: { readonly start: HarnessOptions }) {
  const [options, setOptions] = useState(start);
  window.harness.set = (change) => {
    if (change.value !== undefined) window.harness.value = change.value;
    setOptions((before) => ({ ...before, ...change }));
  };
  const {
    value,
    lang = sourceLocale,
    dir = 'ltr',
    interfaceDir = 'ltr',
    readOnly = false,
    entry,
  } = options;
  return (
    <main>
      <label htmlFor="text">Text</label>
      <BodyEditor
        {...{ value, lang, dir, interfaceDir, readOnly, components, pages }}
        {...{ choosePicture, pictureUrl, convertPaste: pasteToMarkup }}
        {...(entry === undefined ? {} : { entry })}
        onFocus={() => window.harness.focus.push('in')}
        onBlur={() => window.harness.focus.push('out')}
        // New functions in every rendering must do no harm.
        say={(key, values) => say(key, values)}
        check={(text) => check(text)}
        id="text"
        label="Text"
        onChange={(changed) => {
          window.harness.value = changed;
          window.harness.changes++;
          setOptions((before) => ({ ...before, value: changed }));
        }}
      />
      <button type="button" id="after">
        After
      </button>
    </main>
  );
}

function findView(): EditorView {
  const view = EditorView.findFromDOM(document.body);
  if (!view) throw new Error('There is no editor on the page.');
  return view;
}

function select(from: number, to: number): void {
  const view = findView();
  view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
  view.focus();
}

function readSelection(): { from: number; to: number } {
  const { from, to } = findView().state.selection.main;
  return { from, to };
}

let root: ReturnType<typeof createRoot> | undefined;

window.openEditor = (options) => {
  root?.unmount();
  window.harness = {
    value: options.value,
    changes: 0,
    focus: [],
    set: () => undefined,
    select,
    readSelection,
  };
  document.documentElement.dir = options.interfaceDir ?? 'ltr';
  const place = document.createElement('div');
  place.id = 'page';
  document.querySelector('#page')?.replaceWith(place);
  root = createRoot(place);
  root.render(
    <StrictMode>
      <Page start={options} />
    </StrictMode>,
  );
};
