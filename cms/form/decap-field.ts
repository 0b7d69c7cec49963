/** The part of Decap's configuration that we use (https://decapcms.org/docs/configuration-options/). */

/** One choice of a list: what is shown, what is written. */
export interface Choice {
  readonly label: string;
  readonly value: string | number;
}

/** A field of a form. */
export interface DecapField {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly hint?: string;
  readonly required: boolean;
  /** True: its own words in each language; false: a fact, edited once. */
  readonly i18n: boolean;
  readonly default?: unknown;
  readonly options?: readonly Choice[];
  readonly multiple?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly value_type?: 'int' | 'float';
  readonly field?: DecapField;
  readonly fields?: readonly DecapField[];
  readonly summary?: string;
  readonly collapsed?: boolean;
  readonly minimize_collapsed?: boolean;
  readonly label_singular?: string;
  readonly choose_url?: boolean;
  readonly media_folder?: string;
  readonly public_folder?: string;
  /** Ours: wanted, though Decap must not demand it: one language is enough, or the group may be left out. */
  readonly needed?: boolean;
  /** Ours: where the schema of the field is found, `practice.title`. */
  readonly rule?: string;
  /** Ours: most characters that the schema allows. */
  readonly longest?: number;
  /** Ours: how precise a date is. */
  readonly precision?: string;
}

/** A collection of entries. */
export interface DecapCollection {
  readonly name: string;
  readonly label: string;
  readonly label_singular: string;
  readonly folder: string;
  readonly extension: string;
  readonly format: string;
  readonly create: boolean;
  readonly delete: boolean;
  readonly identifier_field: string;
  readonly slug: string;
  readonly summary: string;
  readonly i18n: {
    readonly structure: 'multiple_folders';
    readonly locales: readonly string[];
    readonly default_locale: string;
  };
  readonly editor: { readonly preview: boolean };
  readonly sortable_fields: readonly string[];
  readonly preview_path: string;
  readonly fields: readonly DecapField[];
}
