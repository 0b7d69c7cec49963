/** One field of a schema as a field of Decap. */
import type { FieldFacts } from '../../src/collections/field-notes.ts';
import type { FieldWords } from '../../src/collections/field-words.ts';
import type { Choice, DecapField } from './decap-field.ts';

/** Where the choices of a list come from. All in the language of the interface. */
export interface Choices {
  /** Terms of a taxonomy: `topics`. */
  taxonomy(name: string): readonly Choice[];
  /** Entries or cities that a field may refer to. */
  reference(to: NonNullable<FieldFacts['reference']>): readonly Choice[];
  /** Countries, languages, time zones, languages of the site. */
  list(name: NonNullable<FieldFacts['choices']>): readonly Choice[];
  /** Words for the values of a small list of the schema itself. */
  option(field: string, value: string | number): string;
}

/** What is needed to make any field. */
export interface FormContext {
  readonly words: FieldWords;
  readonly choices: Choices;
}

/** Place of a field: its path in the schema, whether it must be filled in, whether it has words for each language. */
export interface FieldPlace {
  readonly path: string;
  readonly required: boolean;
  readonly i18n: boolean;
}

/** Makes the field. Throws when the schema has a kind of value that no widget of the form can write. */
export function makeField(facts: FieldFacts, place: FieldPlace, context: FormContext): DecapField {
  const { path } = place;
  const name = path.slice(path.lastIndexOf('.') + 1);
  const base = {
    name,
    label: context.words(path, 'label', facts.title ?? name),
    ...(facts.description ? { hint: toHint(context.words(path, 'hint', facts.description)) } : {}),
    required: place.required,
    i18n: place.i18n && !facts.mirrored,
    rule: path,
    ...(facts.default === undefined ? {} : { default: facts.default }),
  };
  return { ...base, ...widgetOf(facts, { ...place, i18n: base.i18n }, context) };
}

/** Decap reads hints as Markdown and would make a link of an example: as code it stays an example. */
const toHint = (text: string) => text.replace(/(?:https?:\/\/|\w+@)[^\s\u2069]+/gu, '`$&`');

type Widget = Omit<DecapField, 'name' | 'label' | 'required' | 'i18n'>;

function widgetOf(facts: FieldFacts, place: FieldPlace, context: FormContext): Widget {
  if (facts.formOnly) return { widget: facts.formOnly };
  const options = choicesOf(facts, place, context.choices);
  if (facts.type === 'array') {
    const limits = {
      ...(facts.minItems ? { min: facts.minItems } : {}),
      ...(facts.maxItems ? { max: facts.maxItems } : {}),
    };
    if (options) return { widget: 'select', multiple: true, options, ...limits };
    return { ...listOf(facts, place, context), ...limits };
  }
  if (options) return { widget: 'select', options };
  if (facts.type === 'object') {
    return { widget: 'object', collapsed: true, fields: partsOf(facts, place, context) };
  }
  if (facts.type === 'boolean') return { widget: 'boolean' };
  if (facts.type === 'integer' || facts.type === 'number') return numberWidget(facts);
  if (facts.precision) return { widget: 'date', precision: facts.precision };
  if (facts.widget === 'image') return { widget: 'image', choose_url: false };
  if (facts.type === 'string') {
    const widget = facts.widget === 'text' ? 'prose' : 'line';
    return facts.maxLength ? { widget, longest: facts.maxLength } : { widget };
  }
  throw new Error(
    `The form has no widget for "${place.path}" (${JSON.stringify(facts).slice(0, 120)}). Expected text, number, yes or no, a list or a group; add one in cms/form/make-field.ts.`,
  );
}

function choicesOf(
  facts: FieldFacts,
  { path }: FieldPlace,
  choices: Choices,
): readonly Choice[] | undefined {
  const value = facts.type === 'array' ? (facts.items ?? {}) : facts;
  if (facts.reference) return choices.reference(facts.reference);
  if (value.taxonomy) return choices.taxonomy(value.taxonomy);
  if (value.choices) return choices.list(value.choices);
  const name = path.slice(path.lastIndexOf('.') + 1);
  return value.enum?.map((item) => ({ label: choices.option(name, item), value: item }));
}

function listOf(facts: FieldFacts, place: FieldPlace, context: FormContext): Widget {
  const item = facts.items ?? {};
  if (item.type === 'object') {
    const fields = partsOf(item, place, context);
    const [first] = fields;
    return {
      widget: 'list',
      collapsed: false,
      minimize_collapsed: false,
      ...(first ? { summary: `{{fields.${first.name}}}` } : {}),
      fields,
    };
  }
  const field = makeField(
    item,
    { path: `${place.path}.item`, required: false, i18n: place.i18n },
    {
      ...context,
      words: (path, part, source) => (part === 'label' ? ' ' : context.words(path, part, source)),
    },
  );
  return { widget: 'list', collapsed: false, field };
}

function partsOf(facts: FieldFacts, place: FieldPlace, context: FormContext): DecapField[] {
  return Object.entries(facts.properties ?? {})
    .filter(([, part]) => !part.computed)
    .map(([name, part]) => {
      // Decap would demand the required parts of a group that may be left out: the check of the whole entry demands them.
      const path = `${place.path}.${name}`;
      const field = makeField(part, { path, required: false, i18n: place.i18n }, context);
      return facts.required?.includes(name) ? { ...field, needed: true } : field;
    });
}

function numberWidget(facts: FieldFacts): Widget {
  const least = facts.minimum ?? (facts.exclusiveMinimum === undefined ? undefined : 0);
  const isBounded = (value: number | undefined): value is number =>
    value !== undefined && Math.abs(value) < Number.MAX_SAFE_INTEGER;
  return {
    widget: 'number',
    value_type: facts.type === 'integer' ? 'int' : 'float',
    ...(isBounded(least) ? { min: least } : {}),
    ...(isBounded(facts.maximum) ? { max: facts.maximum } : {}),
  };
}
