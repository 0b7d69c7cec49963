/** Decap's whole configuration, made from the schemas, the languages, the lists and the published site. */

import { fieldWords } from '../../src/collections/field-words.ts';
import { type EntryType, entryTypeNames, entryTypes } from '../../src/collections/index.ts';
import { type Locale, localeCodes, localeInfo } from '../../src/i18n/locales.ts';
import { entryPath, pathTo, sectionOf } from '../../src/i18n/paths.ts';
import { createTranslator } from '../../src/i18n/translate.ts';
import type { LibraryIndex } from '../library/library-index.ts';
import { type EditorKey, editorWords } from '../words/editor-words.ts';
import type { DecapCollection } from './decap-field.ts';
import { makeChoices } from './make-choices.ts';
import { formOnly, makeFields } from './make-fields.ts';

/** What Decap needs to reach the repository, as `/admin/backend.json` says it. */
export interface BackendSettings {
  readonly name: string;
  readonly branch?: string;
  readonly [option: string]: unknown;
}

/** Where pictures lie, and how entries name them. */
export const mediaFolder = 'content/media';
const mediaAddress = '../../media';

/** The languages with that of the member first: it is the one that holds the facts in the form. */
export function languageOrder(first: Locale): Locale[] {
  return [first, ...localeCodes.filter((code) => code !== first)];
}

function makeCollection(type: EntryType, locale: Locale, index: LibraryIndex): DecapCollection {
  const say = editorWords(locale);
  const t = createTranslator(locale);
  const { folder } = entryTypes[type];
  const choices = makeChoices(index, locale, (field, value) =>
    say(`option.${field}.${value}` as EditorKey),
  );
  return {
    name: folder,
    label: t(`section.${sectionOf[type]}`),
    label_singular: t(`sectionSingular.${type}`),
    folder: `content/${folder}`,
    extension: 'mdx',
    format: 'json',
    create: true,
    // Taking away what is published needs a reason and leaves a page that says so: not a button.
    delete: false,
    identifier_field: 'title',
    slug: `{{fields.${formOnly.name}}}`,
    summary: '{{title}}',
    i18n: { structure: 'multiple_folders', locales: languageOrder(locale), default_locale: locale },
    editor: { preview: true },
    sortable_fields: ['title'],
    preview_path: entryPath(locale, type, '{{slug}}').slice(1),
    fields: makeFields(
      type,
      { words: fieldWords(locale), choices },
      (key) => say(`form.${key}`),
      (group) => t(`fieldGroup.${group}`),
    ),
  };
}

/** The configuration for a member who has chosen a language; `origin` is where the site is that they look at. */
export function makeConfig(
  locale: Locale,
  backend: BackendSettings,
  index: LibraryIndex,
  origin: string,
) {
  return {
    load_config_file: false,
    locale,
    backend,
    publish_mode: 'editorial_workflow',
    site_url: origin,
    display_url: new URL(pathTo(locale), origin).href,
    logo: { src: '/favicon.svg', show_in_header: true },
    media_folder: mediaFolder,
    public_folder: mediaAddress,
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    i18n: {
      structure: 'multiple_folders',
      locales: languageOrder(locale),
      default_locale: locale,
    },
    editor: { preview: true },
    local_backend: false,
    // A copy on one's own machine is not deployed anywhere.
    show_preview_links: backend.name !== 'proxy',
    collections: entryTypeNames.map((type) => makeCollection(type, locale, index)),
  };
}

/** Name of a language as its speakers write it. */
export function languageName(locale: Locale): string {
  return localeInfo(locale).name;
}
