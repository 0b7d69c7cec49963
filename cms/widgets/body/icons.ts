/** The icons of the editor: lines on a field of 20 × 20, drawn in the colour of the text. */

/** Lines of every icon, as path data. */
export const icons = {
  undo: ['M7 4 3.5 7.5 7 11', 'M4 7.5h7.5a4.5 4.5 0 0 1 0 9H8'],
  redo: ['M13 4l3.5 3.5L13 11', 'M16 7.5H8.5a4.5 4.5 0 0 0 0 9H12'],
  bold: ['M6 4h4.8a3 3 0 0 1 0 6H6z', 'M6 10h5.6a3.1 3.1 0 0 1 0 6.2H6z'],
  italic: ['M8.5 4h6', 'M5.5 16h6', 'M12 4 8 16'],
  link: [
    'M8.4 11.6a3.2 3.2 0 0 0 4.6 0l2.6-2.6a3.25 3.25 0 0 0-4.6-4.6L9.8 5.6',
    'M11.6 8.4a3.2 3.2 0 0 0-4.6 0L4.4 11a3.25 3.25 0 0 0 4.6 4.6l1.2-1.2',
  ],
  bulleted: ['M8 5h9', 'M8 10h9', 'M8 15h9', 'M3.6 5h.8', 'M3.6 10h.8', 'M3.6 15h.8'],
  numbered: ['M8.5 5h8.5', 'M8.5 10h8.5', 'M8.5 15h8.5'],
  indent: ['M3 4.5h14', 'M9 8.2h8', 'M9 11.8h8', 'M3 15.5h14', 'M3 7.8 5.8 10 3 12.2'],
  outdent: ['M3 4.5h14', 'M9 8.2h8', 'M9 11.8h8', 'M3 15.5h14', 'M5.8 7.8 3 10l2.8 2.2'],
  quote: ['M4 4.5v11', 'M8 6h9', 'M8 10h9', 'M8 14h6'],
  table: ['M3 4.5h14v11H3z', 'M3 8.2h14', 'M3 11.8h14', 'M10 4.5v11'],
  footnote: ['M3.5 6.5h7', 'M3.5 11h10', 'M3.5 15.5h10', 'M14.2 5.2 15.8 4v5'],
  picture: ['M3 4h14v12H3z', 'M3 13.5l4-4 3.6 3.6L13 10.7l4 4', 'M12.6 7.4h.8'],
  blocks: ['M3.5 3.5h13v5h-13z', 'M3.5 11.5h5.5v5h-5.5z', 'M11.5 11.5h5v5h-5z'],
  help: [
    'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14z',
    'M8 8a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.4',
    'M10 13.7h.05',
  ],
  edit: ['M12.6 4.4l3 3L7.5 15.5l-3.6.6.6-3.6z', 'M11 6l3 3'],
  remove: [
    'M4 5.5h12',
    'M8 5.5V4h4v1.5',
    'M5.5 5.5 6.2 16h7.6l.7-10.5',
    'M8.5 8.5v5',
    'M11.5 8.5v5',
  ],
  source: ['M7 6l-4 4 4 4', 'M13 6l4 4-4 4'],
  add: ['M10 4.5v11', 'M4.5 10h11'],
  open: ['M5.5 8l4.5 4.5L14.5 8'],
  check: ['M4.5 10.5l3.5 3.5 7.5-8'],
  close: ['M5 5l10 10', 'M15 5L5 15'],
  warning: ['M10 3.5 17.5 16.5h-15z', 'M10 8.5v4', 'M10 14.6h.05'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Name of an icon. */
export type IconName = keyof typeof icons;

const directional: ReadonlySet<IconName> = new Set([
  'undo',
  'redo',
  'bulleted',
  'numbered',
  'indent',
  'outdent',
  'quote',
  'footnote',
]);

/** Whether an icon follows the direction of the interface and is mirrored in Arabic. */
export function isDirectional(name: IconName): boolean {
  return directional.has(name);
}
