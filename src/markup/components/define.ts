/** What a block for authors consists of. */
import type { Element, ElementContent } from 'hast';
import { z } from 'zod';
import { type ProblemKey, sayProblem } from '../../i18n/problem-words.ts';
import type { Values } from '../../i18n/translate.ts';
import type { RenderContext } from '../html/context.ts';
import { NotAllowed } from '../html/not-allowed.ts';

/** What an attribute holds; decides how it is checked and which control the editor shows. */
const kinds = ['words', 'choice', 'media', 'address', 'code'] as const;

const notesSchema = z.object({
  title: z.string(),
  description: z.string(),
  kind: z.enum(kinds),
  example: z.string(),
});

/** Label, hint, kind and an example value of an attribute. */
export type PropNotes = z.infer<typeof notesSchema>;

/** Gives an attribute its notes. Must be the last call: Zod keeps them on that very instance only. */
export function prop<S extends z.ZodType>(schema: S, notes: PropNotes): S {
  return schema.meta(notes);
}

/** The notes that `prop` gave an attribute. Throws on one that was not made with it. */
export function readPropNotes(schema: z.ZodType): PropNotes {
  return notesSchema.parse(schema.meta());
}

/** What Zod calls when an attribute breaks a rule: the sentence is made then, in the language set at that time. */
export const refuse = (key: Extract<ProblemKey, `attribute.${string}`>, values?: Values) => ({
  error: () => sayProblem(key, values),
});

/** One line of the author's words. */
export const words = (max: number) =>
  z
    .string()
    .trim()
    .min(1, refuse('attribute.empty'))
    .max(max, refuse('attribute.tooLong', { count: max }))
    .regex(/^[^\n\r]*$/, refuse('attribute.oneLine'));

/** Path of a picture in the media folder, as the author writes it. Whether it exists is checked with the text. */
export const media = () => z.string();

/** A block as its file describes it. */
interface Definition<S extends z.ZodRawShape> {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** A full example in the author's notation, rendered and checked by the tests. */
  readonly example: string;
  readonly props: z.ZodObject<S, z.core.$strict>;
  /** What may stand inside: any Markdown, nothing, or these blocks only. */
  readonly children: 'blocks' | 'none' | readonly string[];
  /** Blocks it must stand directly in, when it cannot stand alone. */
  readonly within?: readonly string[];
  render(
    props: z.output<z.ZodObject<S, z.core.$strict>>,
    children: readonly ElementContent[],
    context: RenderContext,
  ): Element;
}

/** A block that authors may use. */
export interface AuthorComponent extends Omit<Definition<z.ZodRawShape>, 'props' | 'render'> {
  readonly props: z.ZodObject<z.ZodRawShape, z.core.$strict>;
  /** Notes of every attribute, by name. */
  readonly notes: ReadonlyMap<string, PropNotes>;
  /** Renders it; throws `NotAllowed` on attributes that the schema refuses. */
  render(
    attributes: Readonly<Record<string, unknown>>,
    children: readonly ElementContent[],
    context: RenderContext,
  ): Element;
}

/** Makes a block of its description: reads the notes and puts the schema in front of rendering. */
export function defineComponent<S extends z.ZodRawShape>(
  definition: Definition<S>,
): AuthorComponent {
  const { render, props, ...rest } = definition;
  const shape: z.ZodRawShape = props.shape;
  const notes = Object.entries(shape).map(
    ([name, schema]) => [name, readPropNotes(z.instanceof(z.ZodType).parse(schema))] as const,
  );
  return {
    ...rest,
    props,
    notes: new Map(notes),
    render: (attributes, children, context) => {
      const read = props.safeParse(attributes);
      if (!read.success) throw new NotAllowed(`<${rest.name}>: ${read.error.message}`);
      return render(read.data, children, context);
    },
  };
}
