/** The forms for blocks, made from the blocks themselves: a new block or attribute appears without an edit here. */
import { z } from 'zod';
import {
  type AuthorComponent,
  authorComponents,
  type PropNotes,
} from '../../../src/markup/components/index.ts';

/** Gives the word for a key in the member's language: `source` is the English one. */
export type ComponentLabel = (key: string, source: string) => string;

/** What is wrong with a value of a form; the form says it in words. */
export type FieldFault = 'missing' | 'tooLong' | 'lineBreak' | 'choice' | 'form';

/** One attribute of a block as a field. */
export interface PropForm {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly kind: PropNotes['kind'];
  /** What can be chosen, for a choice. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly required: boolean;
  readonly maxLength?: number;
  readonly example: string;
}

/** A block as a form. */
export interface ComponentForm {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** What may stand inside: any text, nothing, or these blocks only. */
  readonly children: 'blocks' | 'none' | readonly string[];
  /** Blocks that it must stand directly in. */
  readonly parents?: readonly string[];
  readonly props: readonly PropForm[];
  /** What its own schema finds wrong with values, by attribute. Empty values count as left out. */
  findFaults(values: Readonly<Record<string, string | undefined>>): ReadonlyMap<string, FieldFault>;
}

const propertySchema = z.object({
  maxLength: z.number().optional(),
  enum: z.array(z.string()).optional(),
});
const componentSchema = z.object({
  properties: z.record(z.string(), propertySchema).default({}),
  required: z.array(z.string()).default([]),
});

/** The facts about attributes that their notes do not hold: length, choices, whether they are required. */
function readSchema(component: AuthorComponent): z.infer<typeof componentSchema> {
  return componentSchema.parse(z.toJSONSchema(component.props, { io: 'input' }));
}

function judge(issue: z.core.$ZodIssue, value: string | undefined): FieldFault {
  if (value === undefined) return 'missing';
  if (/[\n\r]/.test(value)) return 'lineBreak';
  if (issue.code === 'too_big') return 'tooLong';
  return issue.code === 'invalid_value' ? 'choice' : 'form';
}

function findFaults(
  component: AuthorComponent,
  values: Readonly<Record<string, string | undefined>>,
): ReadonlyMap<string, FieldFault> {
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value?.trim()));
  const faults = new Map<string, FieldFault>();
  for (const issue of component.props.safeParse(given).error?.issues ?? []) {
    const name = String(issue.path[0] ?? '');
    if (!faults.has(name)) faults.set(name, judge(issue, given[name]));
  }
  return faults;
}

function makeProps(component: AuthorComponent, label: ComponentLabel): PropForm[] {
  const { properties, required } = readSchema(component);
  return [...component.notes].map(([name, notes]) => {
    const key = `${component.name}.${name}`;
    const { enum: choices, maxLength } = properties[name] ?? {};
    return {
      name,
      label: label(key, notes.title),
      hint: label(`${key}.hint`, notes.description),
      kind: notes.kind,
      required: required.includes(name),
      example: notes.example,
      ...(maxLength === undefined ? {} : { maxLength }),
      ...(choices
        ? { options: choices.map((value) => ({ value, label: label(`${key}.${value}`, value) })) }
        : {}),
    };
  });
}

/** The form of one block. */
export function makeComponentForm(
  component: AuthorComponent,
  label: ComponentLabel,
): ComponentForm {
  const { name, children, within } = component;
  return {
    name,
    label: label(name, component.label),
    hint: label(`${name}.hint`, component.hint),
    children,
    props: makeProps(component, label),
    ...(within ? { parents: within } : {}),
    findFaults: (values) => findFaults(component, values),
  };
}

/** The forms of all blocks in the order of their list. Keys are `Callout`, `Callout.hint`, `Callout.kind`, `Callout.kind.hint`, `Callout.kind.note`. */
export function makeComponentForms(label: ComponentLabel): ComponentForm[] {
  return Object.values(authorComponents).map((component) => makeComponentForm(component, label));
}
