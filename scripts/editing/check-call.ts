/** Reads a call of the editor. What is not described here never reaches decap-server. */
import { z } from 'zod';
import { isContentPath, isSlug } from './content-path.ts';

const path = z.string().refine(isContentPath, {
  error: ({ input }) =>
    `It names ${JSON.stringify(input)}; only files under content/ can be edited here.`,
});
const slug = z.string().refine(isSlug, {
  error: ({ input }) =>
    `${JSON.stringify(input)} cannot be the name of an entry; expected letters, digits and hyphens.`,
});
const collection = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/);
const label = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_/-]*$/);
const branch = z.literal('main');
const draft = z.object({ branch, collection, slug });

const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/'));
// decap-server would move everything else in the folder along.
const dataFile = z
  .object({ slug, path, raw: z.string(), newPath: path.optional() })
  .refine((file) => file.newPath === undefined || folderOf(file.newPath) === folderOf(file.path), {
    error: 'An entry can only be renamed within its folder.',
  });
const asset = z.object({ path, content: z.string(), encoding: z.literal('base64') });
const options = z.object({ commitMessage: z.string().min(1) });

/** Every call with what it must bring, as decap-server 3.11 reads it (its `middlewares/joi`). */
const actions = {
  info: z.object({}).default({}),
  entriesByFolder: z.object({ branch, folder: path, extension: z.string(), depth: z.number() }),
  entriesByFiles: z.object({
    branch,
    files: z.array(z.object({ path, label: z.string().optional() })),
  }),
  getEntry: z.object({ branch, path }),
  unpublishedEntries: z.object({ branch }),
  unpublishedEntry: z.object({
    branch,
    id: z.string().optional(),
    collection: collection.optional(),
    slug: slug.optional(),
    cmsLabelPrefix: label.optional(),
  }),
  unpublishedEntryDataFile: draft.extend({ id: z.string(), path }),
  unpublishedEntryMediaFile: draft.extend({ id: z.string(), path }),
  deleteUnpublishedEntry: draft,
  persistEntry: z.object({
    branch,
    cmsLabelPrefix: label.optional(),
    entry: dataFile.optional(),
    dataFiles: z.array(dataFile).min(1).optional(),
    assets: z.array(asset),
    options: options.extend({
      collectionName: collection.optional(),
      useWorkflow: z.boolean(),
      status: z.string().regex(/^[a-z_]+$/),
      hasSubfolders: z.boolean().optional(),
    }),
  }),
  updateUnpublishedEntryStatus: draft.extend({
    newStatus: z.string().regex(/^[a-z_]+$/),
    cmsLabelPrefix: label.optional(),
  }),
  publishUnpublishedEntry: draft,
  getMedia: z.object({ branch, mediaFolder: path }),
  getMediaFile: z.object({ branch, path }),
  persistMedia: z.object({ branch, asset, options }),
  deleteFile: z.object({ branch, path, options }),
  deleteFiles: z.object({ branch, paths: z.array(path).min(1), options }),
  getDeployPreview: draft,
} as const;

/** Names of the calls. */
export type ActionName = keyof typeof actions;

/** A call that was checked: nothing but what is described above is in it. */
export type EditingCall = {
  [Name in ActionName]: {
    readonly action: Name;
    readonly params: z.output<(typeof actions)[Name]>;
  };
}[ActionName];

/** Calls that write to the repository. */
export const writingActions: readonly ActionName[] = [
  'deleteUnpublishedEntry',
  'persistEntry',
  'updateUnpublishedEntryStatus',
  'publishUnpublishedEntry',
  'persistMedia',
  'deleteFile',
  'deleteFiles',
];

const envelope = z.object({ action: z.string(), params: z.unknown().optional() });

function sentenceOf({ issues }: z.ZodError): string {
  const [issue] = issues;
  if (!issue) return '';
  return issue.code === 'custom' ? issue.message : `${issue.path.join('.')}: ${issue.message}.`;
}

/** Gives the call that a JSON value is, or in one sentence why it is refused. */
export function checkCall(value: unknown): { call: EditingCall } | { refusal: string } {
  const outer = envelope.safeParse(value);
  if (!outer.success) return { refusal: 'This is no call of the editor: it has no action.' };
  const { action, params } = outer.data;
  if (!Object.hasOwn(actions, action))
    return { refusal: `The editing service knows no action ${JSON.stringify(action)}.` };
  const inner = actions[action as ActionName].safeParse(params);
  if (!inner.success)
    return { refusal: `The call ${action} was refused. ${sentenceOf(inner.error)}` };
  return { call: { action, params: inner.data } as EditingCall };
}
