/** The editor's view as React sees it: made once, kept in step with the props. */
import { EditorView } from '@codemirror/view';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { BodyEditorProps } from './body-editor.tsx';
import { restoreLineBreaks, toEditorText } from './text/line-breaks.ts';
import { trackSentValues } from './text/sent-values.ts';
import { type EditorStatus, readCheck, useStatus } from './use-status.ts';
import { redrawCards } from './view/card-field.ts';
import type { EditorSetting } from './view/editor-extensions.ts';
import type { EditorHost } from './view/editor-host.ts';
import { changeSettings, type EditorEvents, makeState } from './view/make-view.ts';
import { recheck } from './view/problems.ts';
import { replaceText } from './view/replace-text.ts';
import { readToolbarState } from './view/toolbar-state.ts';

/** A holder with the latest value, for what lives longer than a rendering. */
function useLatest<T>(value: T): RefObject<T> {
  const holder = useRef(value);
  useLayoutEffect(() => {
    holder.current = value;
  });
  return holder;
}

const settingOf = (props: BodyEditorProps): EditorSetting => {
  const { id, lang, dir, label, readOnly = false } = props;
  return { id, lang, dir, label, readOnly };
};

/** Tells the editor when the words of the interface, the check or the pictures are others. */
function useHostChanges(
  view: EditorView | undefined,
  setting: EditorSetting,
  host: EditorHost,
): void {
  const { say, check, components, pictureUrl, interfaceDir } = host;
  // Functions may be new in every rendering; the settings hang on what they say.
  const key = JSON.stringify([setting, say('body.search.find')]);
  const shown = useRef(key);
  useEffect(() => {
    if (!view || shown.current === key) return;
    shown.current = key;
    changeSettings(view, setting, host);
  });
  useEffect(() => {
    view?.dispatch({ effects: redrawCards.of(null) });
  }, [view, say, components, pictureUrl, interfaceDir]);
  useEffect(() => {
    view?.dispatch({ effects: recheck.of(null) });
  }, [view, check]);
}

/** Brings texts from outside into the view: another entry or language with an empty history, others as a change. */
function useValue(
  view: EditorView | undefined,
  { value, entry, lang }: BodyEditorProps,
  isEcho: (value: string) => boolean,
  startAnew: (view: EditorView) => void,
  original: RefObject<string>,
): void {
  const key = JSON.stringify([entry, lang]);
  const shown = useRef(key);
  useLayoutEffect(() => {
    if (!view) return;
    const isOther = shown.current !== key;
    shown.current = key;
    if (!isOther && isEcho(value)) return;
    const text = toEditorText(value);
    if (!isOther && text === view.state.doc.toString()) return;
    original.current = value;
    if (isOther) startAnew(view);
    else view.dispatch(replaceText(view.state, text));
  }, [view, value, key]);
}

/** Makes the editor in an element and keeps it in step with the props. */
export function useEditor(
  parent: RefObject<HTMLElement | null>,
  props: BodyEditorProps,
  host: EditorHost,
): { readonly view: EditorView | undefined; readonly status: EditorStatus } {
  const { value, lang } = props;
  const [view, setView] = useState<EditorView>();
  const [status, changeStatus] = useStatus();
  const original = useRef(value);
  const [sent] = useState(trackSentValues);
  const hosts = useLatest(host);
  const events = useLatest<EditorEvents>({
    onText: (text) => {
      const restored = restoreLineBreaks(original.current, text);
      sent.send(restored);
      props.onChange(restored);
    },
    onState: (state) => changeStatus({ toolbar: readToolbarState(state) }),
    onCheck: (state) => changeStatus(readCheck(state, lang)),
  });
  const setting = settingOf(props);
  const makeNew = () => makeState(toEditorText(value), setting, hosts, events);
  const tellAll = ({ state }: EditorView) => {
    events.current.onState(state);
    events.current.onCheck(state);
  };
  useLayoutEffect(() => {
    if (!parent.current) return undefined;
    const made = new EditorView({ state: makeNew(), parent: parent.current });
    setView(made);
    tellAll(made);
    return () => made.destroy();
    // Once: what follows keeps it up to date.
  }, []);
  const startAnew = (other: EditorView) => {
    other.setState(makeNew());
    tellAll(other);
  };
  useValue(view, props, sent.isEcho, startAnew, original);
  useHostChanges(view, setting, host);
  return { view, status };
}
