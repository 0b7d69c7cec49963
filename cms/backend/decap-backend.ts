/** The part of Decap's backends that the guard touches (decap-cms-lib-util, `Implementation`). */

/** A file of an entry on its way to or from Git. */
export interface DataFile {
  readonly path: string;
  readonly slug: string;
  readonly raw: string;
  readonly newPath?: string;
}

/** A file of a list. */
export interface ListedFile {
  readonly data: string | null;
  readonly file: { readonly path: string; readonly id: string | null };
}

/** What a draft differs in from the published state. */
export interface UnpublishedEntry {
  readonly slug: string;
  readonly collection: string;
  readonly diffs: readonly {
    readonly path: string;
    readonly id: string;
    readonly newFile: boolean;
  }[];
}

/** Options of a save. */
export interface SaveOptions {
  readonly collectionName: string;
  readonly commitMessage: string;
  readonly useWorkflow?: boolean;
  readonly newEntry?: boolean;
}

/** Calls of a forge that the guard makes itself, past the parts of the backend that hide failures. */
export interface ForgeApi {
  readonly originRepoURL?: string;
  readFile(path: string, sha: string | null, options?: object): Promise<string>;
  readFileMetadata(path: string, sha: string): Promise<{ author: string; updatedOn: string }>;
  generateContentKey?(collection: string, slug: string): string;
  deleteBranch?(name: string): Promise<unknown>;
}

/** A member who is signed in. */
export interface Member {
  readonly name?: string;
  readonly login?: string;
}

/** A backend of Decap. */
export interface DecapBackend {
  api?: ForgeApi | null;
  authenticate(credentials: unknown): Promise<Member | undefined>;
  restoreUser(user: unknown): Promise<Member | undefined>;
  entriesByFolder(folder: string, extension: string, depth: number): Promise<ListedFile[]>;
  allEntriesByFolder?(folder: string, extension: string, depth: number): Promise<ListedFile[]>;
  getEntry(path: string): Promise<ListedFile>;
  unpublishedEntry(which: {
    id?: string;
    collection?: string;
    slug?: string;
  }): Promise<UnpublishedEntry>;
  unpublishedEntryDataFile(
    collection: string,
    slug: string,
    path: string,
    id: string,
  ): Promise<string>;
  persistEntry(
    entry: { readonly dataFiles: readonly DataFile[]; readonly assets: readonly unknown[] },
    options: SaveOptions,
  ): Promise<unknown>;
  updateUnpublishedEntryStatus(collection: string, slug: string, status: string): Promise<unknown>;
  /** Takes published files away, past the review. */
  deleteFiles(paths: readonly string[], commitMessage: string): Promise<unknown>;
  /** Puts a picture into the published state, past the review. */
  persistMedia(file: object, options: object): Promise<unknown>;
  publishUnpublishedEntry(collection: string, slug: string): Promise<unknown>;
}

/** How Decap makes a backend. */
export type BackendClass = new (config: object, options: object) => DecapBackend;
