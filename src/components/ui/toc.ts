/** A line of a table of contents. */
export interface TocItem {
  readonly id: string;
  readonly text: string;
  /** Language of the text, when it is not that of the page. */
  readonly lang?: string | undefined;
}
