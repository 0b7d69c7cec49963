/** The words that the output needs beside the author's own. They come, translated, from the caller's dictionary. */

/** Every label, with the source text that translators start from. `{{name}}` is filled here. */
export const sourceMarkupLabels = {
  /** Heading of the footnotes. */
  footnotes: 'Footnotes',
  /** Read aloud for the small number of a footnote. */
  footnoteReference: 'Footnote {{number}}',
  /** Read aloud for the way back from a footnote; the number may be `2` or `2-3`. */
  backToReference: 'Back to reference {{number}}',
  /** Read aloud after the words of a link that leaves the site. */
  externalLink: '(external site)',
  /** Name of a table for those who cannot see that it scrolls. */
  table: 'Table {{number}}',
  /** Read aloud before a ticked item of a list. */
  taskDone: 'Done:',
  /** Read aloud before an open item of a list. */
  taskOpen: 'To do:',
  /** Name of a block of computer text for those who cannot see that it scrolls. */
  code: 'Code {{number}}',
  /** Kinds of callouts. */
  calloutNote: 'Note',
  calloutTip: 'Tip',
  calloutWarning: 'Warning',
  calloutExample: 'Example',
  /** Who made a picture. */
  figureCredit: 'Picture: {{name}}',
  /** Name of a group of figures. */
  keyFigures: 'Key figures',
  /** Where a key figure comes from. */
  keyFigureSource: 'Source: {{name}}',
  /** Where a video opens. */
  videoWatchOn: 'Watch on {{host}}',
  /** Language spoken in a video. */
  videoLanguage: 'Language: {{language}}',
  /** Length of a video, as hours, minutes and seconds. */
  videoDuration: 'Length: {{duration}}',
} as const;

/** Name of a label. */
export type MarkupLabelKey = keyof typeof sourceMarkupLabels;

/** All labels in one language. */
export type MarkupLabels = Readonly<Record<MarkupLabelKey, string>>;

/** Names of all labels, so that a dictionary can be tested for completeness. */
export const markupLabelKeys = Object.keys(sourceMarkupLabels) as readonly MarkupLabelKey[];

/** Puts a value in the place of `{{name}}`. Throws when the label has no such place, since words would be lost. */
export function fillLabel(label: string, name: string, value: string): string {
  const place = `{{${name}}}`;
  if (!label.includes(place))
    throw new Error(`The label "${label}" lacks ${place}. Add it to the dictionary's text.`);
  return label.split(place).join(value);
}
