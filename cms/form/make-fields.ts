/** All fields of a form, in the order in which one thinks: the short card first, then the rest by groups. */
import { describeEntry, type FieldFacts } from '../../src/collections/field-notes.ts';
import { type FieldGroup, fieldGroups } from '../../src/collections/fields.ts';
import type { EntryType } from '../../src/collections/index.ts';
import type { DecapField } from './decap-field.ts';
import { type FormContext, makeField } from './make-field.ts';

/** Names of fields that are of the form only and never reach a file. */
export const formOnly = {
  /** Name of the entry: its file and the last part of its address. */
  name: 'entryName',
  /** Says what is missing and what is wrong. */
  progress: 'formProgress',
  /** Says how the words of a language came, and whether they follow the original. */
  state: 'translationState',
  /** Beginning of the name of a heading. */
  heading: 'formHeading',
} as const;

/** Name of the field that holds the text of an entry. */
export const bodyField = 'body';

/** Words of the form that belong to no field of a schema. */
export type FormText = (
  key: 'name' | 'nameHint' | 'progress' | 'state' | 'body' | 'bodyHint',
) => string;

interface Placed {
  readonly field: DecapField;
  readonly group: FieldGroup;
}

function placed(type: EntryType, context: FormContext): Placed[] {
  const { facts, texts } = describeEntry(type);
  const list = (whole: FieldFacts, i18n: boolean) =>
    Object.entries(whole.properties ?? {})
      .filter(([, field]) => !field.computed)
      .map(([name, field]) => ({
        field: makeField(
          field,
          { path: `${type}.${name}`, required: whole.required?.includes(name) ?? false, i18n },
          context,
        ),
        group: field.group ?? 'what',
      }));
  const [title, summary, ...words] = list(texts, true);
  return [title, summary, ...list(facts, false), ...words].filter((item) => item !== undefined);
}

function ownField(name: string, widget: string, label: string, i18n: boolean): DecapField {
  return { name, label, widget, required: false, i18n };
}

/** The fields of a kind of entry with headings, progress note, name and body; `groupName` says what a group is called. */
export function makeFields(
  type: EntryType,
  context: FormContext,
  text: FormText,
  groupName: (group: FieldGroup | 'card') => string,
): DecapField[] {
  const all = placed(type, context);
  const heading = (group: FieldGroup | 'card') =>
    ownField(`${formOnly.heading}-${group}`, 'heading', groupName(group), false);
  const body = {
    ...ownField(bodyField, 'body', text('body'), true),
    hint: text('bodyHint'),
  };
  // Words may be missing in one language and there in another: the check of the whole entry demands them.
  const optional = (field: DecapField) =>
    field.i18n && field.required ? { ...field, required: false, needed: true } : field;
  const card = all
    .filter(({ field }) => field.required)
    .toSorted((a, b) => fieldGroups.indexOf(a.group) - fieldGroups.indexOf(b.group))
    .map(({ field }) => optional(field));
  const rest = fieldGroups.flatMap((group) => {
    const fields = all
      .filter((item) => item.group === group && !item.field.required)
      .map(({ field }) => optional(field));
    const own = group === 'how' ? [...fields, body] : fields;
    return own.length > 0 ? [heading(group), ...own] : [];
  });
  return [
    ownField(formOnly.progress, 'progress', text('progress'), false),
    heading('card'),
    ownField(formOnly.state, 'translation-state', text('state'), true),
    {
      ...ownField(formOnly.name, 'entry-name', text('name'), false),
      needed: true,
      hint: text('nameHint'),
    },
    ...card,
    ...rest,
  ];
}
