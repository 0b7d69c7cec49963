/** The part of `xliff` that we use. */
declare module 'xliff' {
  /** Words, and `{ Standalone: { id } }` or `{ GenericSpan: { id, contents } }` between them. */
  type Inline = readonly (string | Readonly<Record<string, object>>)[];
  interface Resource {
    readonly source: Inline;
    readonly target?: Inline;
    readonly additionalAttributes?: Readonly<Record<string, string | number>>;
  }
  interface Translations {
    readonly sourceLanguage: string;
    readonly targetLanguage: string;
    readonly resources: Readonly<Record<string, Readonly<Record<string, Resource>>>>;
  }
  type Write<Options> = (
    translations: Translations,
    options: { readonly indent: string } & Options,
    then: () => void,
  ) => string;
  export const js2xliff: Write<{ readonly targetXliffVersion: '2.1' }>;
  export const jsToXliff12: Write<{ readonly xmlLangAttr: boolean }>;
}
