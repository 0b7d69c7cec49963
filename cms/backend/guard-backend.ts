/**
 * Stands between Decap and the repository. Decap sees forms, the repository sees files: facts once, no empty files, no
 * changes that nobody made. What the build would refuse is not saved, and nobody's words are overwritten.
 */
import type { Locale } from '../../src/i18n/locales.ts';
import { readEntryPath } from '../../src/source/entry-file.ts';
import { type Composed, composeEntry } from '../entry-files/compose-entry.ts';
import {
  type EntryFiles,
  type EntryForms,
  type EntryPlace,
  type FormData,
  formsFromFiles,
  UnreadableFile,
} from '../entry-files/entry-forms.ts';
import type { LibraryIndex } from '../library/library-index.ts';
import type { EditorWords } from '../words/editor-words.ts';
import type { BackendClass, DataFile, DecapBackend, Member, SaveOptions } from './decap-backend.ts';
import {
  clearLeftBranch,
  draftChanges,
  readDraftFiles,
  readNewestFiles,
  readPublishedFiles,
} from './entry-source.ts';
import { explainFailure, ToldFailure } from './explain-failure.ts';
import { listFiles } from './listed-entries.ts';
import { areSameFiles, changedPaths, rememberedFiles, rememberFiles } from './opened-entries.ts';

/** Two people changed the same entry. */
export interface Conflict {
  readonly place: EntryPlace;
  /** As both have read it. */
  readonly base: EntryFiles;
  readonly theirs: EntryFiles;
  readonly mine: EntryFiles;
}

/** What the guard needs of the page around it. */
export interface GuardServices {
  /** Language of the member: its form shows the facts. */
  readonly first: Locale;
  readonly say: EditorWords;
  readonly index: LibraryIndex;
  /** The day, as 2026-11-25. */
  readonly today: () => string;
  /** Sentences about what the build would refuse; none when all is well. */
  readonly check: (place: EntryPlace, composed: Composed) => readonly string[];
  /** Shows both texts and lets the member join them; undefined when they would rather not save. */
  readonly resolveConflict: (conflict: Conflict) => Promise<EntryFiles | undefined>;
  /** Called after a save that wrote something else than the form shows. */
  readonly showSaved: () => void;
}

function placeOf(path: string): EntryPlace & { locale: Locale } {
  const place = readEntryPath(path);
  if ('message' in place) throw new ToldFailure(`${path}: ${place.message}`);
  return place;
}

/** A form as the JSON that Decap reads. A language without words is refused: Decap then goes on without it. */
function formText(forms: EntryForms, locale: Locale): string {
  const form = forms[locale];
  if (!form) throw Object.assign(new Error(`Nothing is written in ${locale}.`), { status: 404 });
  return JSON.stringify(form);
}

class Guard {
  readonly #backend: DecapBackend;
  readonly #services: GuardServices;
  readonly #reading = new Map<string, Promise<EntryForms>>();
  #member: Member | undefined;

  constructor(backend: DecapBackend, services: GuardServices) {
    this.#backend = backend;
    this.#services = services;
  }

  signedIn<T extends Member | undefined>(member: T): T {
    this.#member = member;
    return member;
  }

  /** Decap asks for each language by itself: the entry is read once for all of them. */
  #forms(key: string, place: EntryPlace, read: () => Promise<EntryFiles>): Promise<EntryForms> {
    const known = this.#reading.get(key);
    if (known) return known;
    const { first } = this.#services;
    const reading = read().then((files) => {
      rememberFiles(place, files);
      return formsFromFiles(place, files, first);
    });
    this.#reading.set(key, reading);
    const forget = () => setTimeout(() => this.#reading.delete(key), 50);
    reading.then(forget, forget);
    return reading;
  }

  async published(path: string): Promise<string> {
    const place = placeOf(path);
    const forms = await this.#forms(`published ${place.type}/${place.id}`, place, async () => {
      const files = await readPublishedFiles(this.#backend, place);
      if (Object.keys(files).length === 0) {
        throw new ToldFailure(this.#services.say('failure.absent', { path }));
      }
      return files;
    });
    return formText(forms, place.locale);
  }

  async draft(collection: string, path: string): Promise<string> {
    const place = placeOf(path);
    const forms = await this.#forms(`draft ${place.type}/${place.id}`, place, async () => {
      const changes = (await draftChanges(this.#backend, collection, place.id)) ?? new Map();
      return readDraftFiles(this.#backend, collection, place, changes);
    });
    return formText(forms, place.locale);
  }

  /** Checks a save and turns it into files. Throws `ToldFailure` with what the member has to do. */
  async save(
    entry: { readonly dataFiles: readonly DataFile[]; readonly assets: readonly unknown[] },
    options: SaveOptions,
  ): Promise<unknown> {
    const { say } = this.#services;
    const [one] = entry.dataFiles;
    if (!one) throw new ToldFailure(say('save.nothing'));
    const place: EntryPlace = { type: placeOf(one.path).type, id: one.slug };
    const previous = rememberedFiles(place);
    const composed = this.#compose(place, entry.dataFiles, previous);
    const { collectionName } = options;
    const newest = await readNewestFiles(this.#backend, collectionName, place);
    const files = await this.#join(place, previous, newest.files, composed.files);
    const paths = changedPaths(place, newest.files, files);
    if (paths.length === 0 && entry.assets.length === 0) throw new ToldFailure(say('save.nothing'));
    const dataFiles = paths.map((path) => ({
      path,
      slug: place.id,
      raw: files[placeOf(path).locale] ?? '',
    }));
    if (!newest.isDraft) await clearLeftBranch(this.#backend, collectionName, place.id);
    const commitMessage = this.#commitMessage(place, paths, options);
    const saved = await this.#backend.persistEntry(
      { ...entry, dataFiles },
      { ...options, commitMessage },
    );
    rememberFiles(place, files);
    if (!areSameFiles(files, composed.files)) this.#services.showSaved();
    return saved;
  }

  #compose(place: EntryPlace, dataFiles: readonly DataFile[], previous: EntryFiles): Composed {
    const { first, say, today, check } = this.#services;
    const forms = Object.fromEntries(
      dataFiles
        .filter(({ raw }) => raw.trim() !== '')
        .map(({ path, raw }) => [placeOf(path).locale, JSON.parse(raw) as FormData]),
    );
    const composed = composeEntry({
      place,
      forms,
      first,
      previous,
      today: today(),
      member: this.#memberName(),
    });
    const problems = check(place, composed);
    if (problems.length > 0)
      throw new ToldFailure(say('save.refused', { problems: problems.slice(0, 3).join(' ') }));
    return composed;
  }

  /** What shall be written when somebody else has saved since the entry was opened. */
  async #join(
    place: EntryPlace,
    base: EntryFiles,
    theirs: EntryFiles,
    mine: EntryFiles,
  ): Promise<EntryFiles> {
    if (areSameFiles(base, theirs) || areSameFiles(theirs, mine)) return mine;
    const joined = await this.#services.resolveConflict({ place, base, theirs, mine });
    if (!joined) throw new ToldFailure(this.#services.say('save.notJoined'));
    return joined;
  }

  #memberName(): string | undefined {
    return this.#member?.name || this.#member?.login;
  }

  /** `Add practices/one-door (en, ar), by Prevention office` */
  #commitMessage(place: EntryPlace, paths: readonly string[], options: SaveOptions): string {
    const languages = paths.map((path) => placeOf(path).locale).join(', ');
    const who = this.#memberName();
    const what = `${options.newEntry ? 'Add' : 'Change'} ${options.collectionName}/${place.id}`;
    return `${what}${languages ? ` (${languages})` : ''}${who ? `, by ${who}` : ''}`;
  }
}

/** A backend of Decap with the guard in front. */
export function guardBackend(Backend: BackendClass, services: GuardServices): BackendClass {
  // Decap calls this with `new` and takes what it gives.
  return function guarded(config: object, options: object) {
    const backend = new Backend(config, options);
    return frontOf(backend, new Guard(backend, services), services);
  } as unknown as BackendClass;
}

function frontOf(backend: DecapBackend, guard: Guard, services: GuardServices): DecapBackend {
  const { say, index } = services;
  const told = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (problem) {
      if (problem instanceof UnreadableFile)
        throw new ToldFailure(say('failure.unreadable', { message: problem.message }));
      throw explainFailure(problem, say);
    }
  };
  const front: Partial<DecapBackend> = {
    authenticate: async (credentials) => guard.signedIn(await backend.authenticate(credentials)),
    restoreUser: async (user) => guard.signedIn(await backend.restoreUser(user)),
    entriesByFolder: (...args) => told(listFiles(backend, args, index)),
    allEntriesByFolder: (...args) => told(listFiles(backend, args, index)),
    getEntry: async (path) => ({
      file: { path, id: null },
      data: await told(guard.published(path)),
    }),
    unpublishedEntryDataFile: (collection, _slug, path) => told(guard.draft(collection, path)),
    persistEntry: (entry, options) => told(guard.save(entry, options)),
    updateUnpublishedEntryStatus: (...args) => told(backend.updateUnpublishedEntryStatus(...args)),
    deleteFiles: () => Promise.reject(new ToldFailure(say('failure.delete'))),
    persistMedia: () => Promise.reject(new ToldFailure(say('failure.upload'))),
    publishUnpublishedEntry: (...args) => told(backend.publishUnpublishedEntry(...args)),
  };
  return new Proxy(backend, {
    get: (target, name) => {
      const own = Reflect.get(front, name);
      if (own) return own;
      const value = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
