/** A page with nothing but the editor, for the tests in a browser. */
import { EditorView } from '@codemirror/view';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { checkTree, describeProblem, parseBody } from '../../../../src/markup/portable.ts';
import { pasteToMarkup } from '../../../paste/paste-to-markup.ts';
import { BodyEditor } from '../body-editor.tsx';
import { makeComponentForms } from '../component-forms.ts';
import type { Direction } from '../text/line-direction.ts';
import type { TextProblem } from '../text/new-problems.ts';
import type { Say } from '../view/editor-host.ts';
import words from '../words.json' with { type: 'json' };

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

const dictionary: Readonly<Record<string, string>> = words;
const pages = [
  { path: '/practices/aarhus-model/', title: 'The Aarhus model', kind: 'Practice' },
  { path: '/practices/helsinki-anchor/', title: 'Helsinki: Anchor', kind: 'Practice' },
  { path: '/roadmap/one-table/', title: 'One table', kind: 'Step' },
];
const media = ['../../media/example.jpg', '../../media/other.png'];

const say: Say = (key, values = {}) => {
  const plural = new Intl.PluralRules('en').select(Number(values['count'] ?? 0));
  const text = dictionary[`${key}_${plural}`] ?? dictionary[key];
  if (text === undefined) throw new Error(`There is no text "${key}".`);
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
};

function check(text: string): TextProblem[] {
  const parsed = parseBody(text);
  const isKnownAddress = (path: string) => pages.some((page) => page.path === path);
  const hasMedia = (path: string) => media.includes(path);
  const problems =
    'problems' in parsed ? parsed.problems : checkTree(parsed.tree, { hasMedia, isKnownAddress });
  return problems.map((problem) => ({ ...problem, message: describeProblem(problem) }));
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
    lang = 'en',
    dir = 'ltr',
    interfaceDir = 'ltr',
    readOnly = false,
    entry,
  } = options;
  return (
    <main>
      <label htmlFor="text">Text</label>
      <BodyEditor
        {...{ value, lang, dir, interfaceDir, readOnly, say, check, components, pages }}
        {...{ choosePicture, pictureUrl, convertPaste: pasteToMarkup }}
        {...(entry === undefined ? {} : { entry })}
        onFocus={() => window.harness.focus.push('in')}
        onBlur={() => window.harness.focus.push('out')}
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

window.openEditor = (options) => {
  window.harness = {
    value: options.value,
    changes: 0,
    focus: [],
    set: () => undefined,
    select,
    readSelection,
  };
  document.documentElement.dir = options.interfaceDir ?? 'ltr';
  const old = document.querySelector('#page');
  const place = document.createElement('div');
  place.id = 'page';
  old?.replaceWith(place);
  createRoot(place).render(
    <StrictMode>
      <Page start={options} />
    </StrictMode>,
  );
};
