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
  /** Words as they were read: strings, and objects for inline elements. */
  interface Units {
    readonly resources: Readonly<
      Record<
        string,
        Readonly<Record<string, { readonly source: unknown; readonly target?: unknown }>>
      >
    >;
  }
  /** The result has the type of what was read. */
  type Read = (text: string, options: object) => Promise<Units>;
  export const xliff2js: Read;
  export const xliff12ToJs: Read;
  export const js2xliff: Write<{ readonly targetXliffVersion: '2.1' }>;
  export const jsToXliff12: Write<{ readonly xmlLangAttr: boolean }>;
}
