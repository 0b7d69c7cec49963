/** Writes a form as a text that a person can read: for the snapshot that shows what a change of a schema does. */
import type { DecapCollection, DecapField } from './decap-field.ts';

function rangeOf({ min, max, longest }: DecapField): string | undefined {
  if (longest !== undefined) return `at most ${longest} characters`;
  if (min === undefined && max === undefined) return undefined;
  return `${min ?? 'any'} to ${max ?? 'any'}`;
}

function choicesOf({ options, multiple }: DecapField): string | undefined {
  if (!options) return undefined;
  const shown = options.slice(0, 3).map(({ value }) => value);
  const more = options.length > 3 ? `, … (${options.length})` : '';
  return `${multiple ? 'any' : 'one'} of ${shown.join(', ')}${more}`;
}

function outlineField(field: DecapField, indent: string): string[] {
  const need = field.required ? 'required' : field.needed ? 'needed' : undefined;
  const notes = [
    field.widget,
    field.i18n ? 'per language' : 'fact',
    need,
    rangeOf(field),
    field.precision && `precision: ${field.precision}`,
    choicesOf(field),
    field.default === undefined ? undefined : `default ${JSON.stringify(field.default)}`,
  ];
  const label = field.label.trim() ? `“${field.label}”` : 'each';
  const parts = [...(field.fields ?? []), ...(field.field ? [field.field] : [])];
  return [
    `${indent}${field.name} ${label}: ${notes.filter(Boolean).join(' · ')}`,
    ...(field.hint ? [`${indent}    ${field.hint}`] : []),
    ...parts.flatMap((part) => outlineField(part, `${indent}  `)),
  ];
}

/** One line a field, its hint below, parts indented. */
export function outlineForm(collections: readonly DecapCollection[]): string {
  return collections
    .map(({ label, folder, fields }) =>
      [`# ${label} (${folder})`, ...fields.flatMap((field) => outlineField(field, ''))].join('\n'),
    )
    .join('\n\n');
}
