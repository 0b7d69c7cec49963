/** Shows the open entry in the pane beside the form, in the language that is being written. */
import { useEffect, useRef, useState } from 'react';
import { isLocale, type Locale, localeInfo } from '../../src/i18n/locales.ts';
import { session, today } from '../app/session.ts';
import { previewHtml } from '../app/trusted-html.ts';
import type { EntryFiles, EntryPlace } from '../entry-files/entry-forms.ts';
import {
  composeDraft,
  currentDraft,
  draftVersion,
  onDraftChange,
  pictureUrl,
} from '../widgets/draft.ts';

/** What Decap gives to a preview. */
interface PreviewProps {
  readonly locale?: string;
  /** The document of the pane, a frame of its own. */
  readonly document: Document;
}

type Renderer = typeof import('./render-preview.ts').renderPreview;
let loading: Promise<Renderer> | undefined;

/** The templates of the site are fetched when the pane is first opened. */
function loadRenderer(): Promise<Renderer> {
  const address = new URL('preview.js', document.baseURI).href;
  loading ??= import(/* @vite-ignore */ address).then(
    (module: { renderPreview: Renderer }) => module.renderPreview,
  );
  return loading;
}

function filesNow(): { place: EntryPlace; files: EntryFiles } | undefined {
  const draft = currentDraft();
  return draft && { place: draft.place, files: composeDraft(draft).files };
}

/** Prepares the frame once for a kind of page: its styles, the language and direction. */
function dressFrame(frame: Document, type: string, locale: Locale): void {
  frame.documentElement.lang = locale;
  frame.documentElement.dir = localeInfo(locale).dir;
  const id = `styles-${type}`;
  if (frame.getElementById(id)) return;
  const link = frame.createElement('link');
  link.id = id;
  link.rel = 'stylesheet';
  link.href = new URL(`preview-${type}.css`, document.baseURI).href;
  frame.head.append(link);
}

/** The preview; it follows the form a moment after each change. */
export function EntryPreview({ locale: given, document: frame }: PreviewProps) {
  const { say, index, locale: own } = session();
  const locale = isLocale(given) ? given : own;
  const [html, setHtml] = useState(() => previewHtml(''));
  const shown = useRef(0);
  useEffect(() => {
    let isOpen = true;
    let version: unknown;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = async () => {
      const now = filesNow();
      if (!now) return;
      shown.current += 1;
      const turn = shown.current;
      dressFrame(frame, now.place.type, locale);
      const render = await loadRenderer();
      const page = await render({
        ...now.place,
        locale,
        files: now.files,
        index,
        pictureUrl,
        today: today(),
        memberLocale: own,
      });
      if (isOpen && turn === shown.current) setHtml(previewHtml(page.html));
    };
    const tell = () =>
      show().catch(() => {
        if (isOpen) setHtml(previewHtml(`<p>${say('preview.failed')}</p>`));
      });
    const stop = onDraftChange(() => {
      if (draftVersion() === version) return;
      version = draftVersion();
      clearTimeout(timer);
      timer = setTimeout(tell, 400);
    });
    tell();
    return () => {
      isOpen = false;
      clearTimeout(timer);
      stop();
    };
  }, [frame, locale, own, index, say]);
  // The templates are ours, and the bodies have gone through src/markup: nothing here is code of a member.
  return <main id="main" dangerouslySetInnerHTML={{ __html: html }} />;
}
