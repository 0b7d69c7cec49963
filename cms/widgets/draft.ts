/** The entry that is open in the editor, as Decap holds it while the member types. */
import { store } from 'decap-cms-core/dist/esm/redux';
import { isLocale, type Locale } from '../../src/i18n/locales.ts';
import { session, today } from '../app/session.ts';
import { rememberedFiles } from '../backend/opened-entries.ts';
import { type Composed, composeEntry } from '../entry-files/compose-entry.ts';
import type { EntryForms, EntryPlace, FormData } from '../entry-files/entry-forms.ts';
import { formOnly } from '../form/make-fields.ts';
import { typeOfCollection } from '../form/type-of-collection.ts';
import type { ReadMap } from './control.ts';

/** An entry in the editor. */
export interface Draft {
  readonly place: EntryPlace;
  readonly forms: EntryForms;
  readonly isNew: boolean;
}

/** Calls back after every change of Decap's state; gives the function that ends it. */
export function onDraftChange(callback: () => void): () => void {
  return store.subscribe(callback);
}

function entryMap(): ReadMap | undefined {
  const entry = store.getState().entryDraft.get('entry');
  return typeof entry === 'object' && entry !== null && 'getIn' in entry
    ? (entry as ReadMap)
    : undefined;
}

function plain(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'toJS' in value
    ? (value as ReadMap).toJS()
    : value;
}

/** Whether the library of pictures is open. */
export function isLibraryOpen(): boolean {
  return store.getState().mediaLibrary.get('isVisible') === true;
}

/** A mark that changes whenever something in the entry does. */
export function draftVersion(): unknown {
  return store.getState().entryDraft.get('entry');
}

/** The open entry; undefined when none is open. */
export function currentDraft(): Draft | undefined {
  const entry = entryMap();
  const collection = entry?.get('collection');
  if (!entry || typeof collection !== 'string') return undefined;
  const data = (plain(entry.get('data')) ?? {}) as FormData;
  const forms: Partial<Record<Locale, FormData>> = { [session().locale]: data };
  for (const [locale, form] of Object.entries((plain(entry.get('i18n')) ?? {}) as object)) {
    const words: unknown = Reflect.get(form as object, 'data');
    if (isLocale(locale) && typeof words === 'object' && words !== null)
      forms[locale] = words as FormData;
  }
  const slug = entry.get('slug');
  const id = typeof slug === 'string' && slug !== '' ? slug : data[formOnly.name];
  return {
    place: {
      type: typeOfCollection(collection),
      id: typeof id === 'string' && id ? id : 'new-entry',
    },
    forms,
    isNew: entry.get('newRecord') === true,
  };
}

/** Name of the member, where the host tells it. */
export function memberName(): string | undefined {
  const user: unknown = store.getState().auth?.user;
  const name = typeof user === 'object' && user !== null ? Reflect.get(user, 'name') : undefined;
  const login = typeof user === 'object' && user !== null ? Reflect.get(user, 'login') : undefined;
  return [name, login].find((value) => typeof value === 'string' && value !== '');
}

/** The files that saving the draft would make. */
export function composeDraft({ place, forms, isNew }: Draft): Composed {
  const previous = isNew ? {} : rememberedFiles(place);
  const { locale: first } = session();
  return composeEntry({ place, forms, first, previous, today: today(), member: memberName() });
}

interface MediaFile {
  readonly name?: string;
  readonly path?: string;
  readonly url?: string;
  readonly displayURL?: unknown;
}

/** Pictures that the member can use: those of the draft and those of the repository. */
function mediaFiles(): readonly MediaFile[] {
  const lists = [entryMap()?.get('mediaFiles'), store.getState().mediaLibrary.get('files')];
  return lists.flatMap((list) => {
    const files = plain(list);
    return Array.isArray(files) ? (files as MediaFile[]) : [];
  });
}

const mediaPrefix = '../../media/';

function fileAt(path: string): MediaFile | undefined {
  if (!path.startsWith(mediaPrefix)) return undefined;
  const name = path.slice(mediaPrefix.length);
  return mediaFiles().find((file) => file.name === name || file.path?.endsWith(`/media/${name}`));
}

/** Whether there is a picture at a path such as `../../media/round-table.webp`. */
export function hasPicture(path: string): boolean {
  return Object.hasOwn(session().index.pictures, path) || fileAt(path) !== undefined;
}

/** Where the browser finds a picture; undefined when it is not known. */
export function pictureUrl(path: string): string | undefined {
  const file = fileAt(path);
  if (file?.url?.startsWith('blob:')) return file.url;
  const published = session().index.pictures[path];
  if (published) return published.src;
  return typeof file?.displayURL === 'string' ? file.displayURL : file?.url;
}
