/** The body of an entry in Decap's form: joins the editor of texts with the form, the checks and the pictures. */
import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react';
import { componentWords } from '../../../src/collections/field-words.ts';
import { type Locale, localeInfo } from '../../../src/i18n/locales.ts';
import { session } from '../../app/session.ts';
import { type BodyProblem, checkBody } from '../../entry-files/check-body.ts';
import type { EditorKey } from '../../words/editor-words.ts';
import type { ControlProps } from '../control.ts';
import { hasPicture, isLibraryOpen, onDraftChange, pictureUrl } from '../draft.ts';
import { makeComponentForms } from './component-forms.ts';
import { sitePages } from './site-pages.ts';
import type { Say } from './view/editor-host.ts';

/** The editor of texts and the cleaner of pasted text are fetched when the first form is opened. */
const BodyEditor = lazy(async () => ({
  default: (await import('./pasting-body-editor.tsx')).PastingBodyEditor,
}));

/** Opens the library of pictures and waits for what the member chooses. */
function useChosenPicture(props: ControlProps<string>): () => Promise<string | undefined> {
  const { mediaPaths, forID } = props;
  const latest = useRef(props);
  latest.current = props;
  const waiting = useRef<((path: string | undefined) => void) | undefined>(undefined);
  const id = `${forID}-picture`;
  const chosen = mediaPaths.get(id);
  useEffect(() => {
    if (typeof chosen !== 'string' || !waiting.current) return;
    waiting.current(chosen);
    waiting.current = undefined;
    latest.current.onRemoveMediaControl(id);
  }, [chosen, id]);
  return useCallback(
    () =>
      new Promise<string | undefined>((resolve) => {
        waiting.current?.(undefined);
        waiting.current = resolve;
        const { onOpenMediaLibrary, field } = latest.current;
        onOpenMediaLibrary({ controlID: id, forImage: true, privateUpload: false, field });
        const stop = onDraftChange(() => {
          if (isLibraryOpen()) return;
          stop();
          // A choice arrives with the closing of the library; nothing arrives when there was none.
          setTimeout(() => {
            if (waiting.current !== resolve) return;
            waiting.current = undefined;
            resolve(undefined);
          }, 500);
        });
      }),
    [id],
  );
}

/** What the editor is given and does not change while the page is open. */
function useSurroundings() {
  const { say, index, locale } = session();
  return useMemo(
    () => ({
      say: ((key, values) => say(key as EditorKey, values)) satisfies Say,
      check: (text: string): BodyProblem[] => checkBody(text, { index, hasPicture }).problems,
      components: makeComponentForms(componentWords(locale)),
      pages: sitePages(index, locale),
      interfaceDir: localeInfo(locale).dir,
      label: say('form.body'),
    }),
    [say, index, locale],
  );
}

/** The control of a field of the widget "body". */
export function BodyControl(props: ControlProps<string>) {
  const { ref, value = '', onChange, forID, locale: pane, isDisabled, getEntry } = props;
  const { say, locale: own } = session();
  const locale: Locale = pane ?? own;
  const choosePicture = useChosenPicture(props);
  const surroundings = useSurroundings();
  useImperativeHandle(ref, () => ({
    isValid: () => {
      const [first] = surroundings.check(value);
      if (!first) return true;
      const { line, message: problem } = first;
      return { error: { message: say('body.problemAt', { line, problem }) } };
    },
    shouldComponentUpdate: () => true,
  }));
  return (
    <Suspense fallback={<p className="field-note">{say('body.loading')}</p>}>
      <BodyEditor
        {...surroundings}
        id={forID}
        entry={String(getEntry().get('slug') ?? '')}
        value={value}
        onChange={onChange}
        lang={locale}
        dir={localeInfo(locale).dir}
        readOnly={isDisabled ?? false}
        choosePicture={choosePicture}
        pictureUrl={pictureUrl}
        onFocus={props.setActiveStyle}
        onBlur={props.setInactiveStyle}
      />
    </Suspense>
  );
}
