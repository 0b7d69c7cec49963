/** Reads a call of the editor. What is not described here never reaches decap-server. */
import { z } from 'zod';
import { isAccepted } from '../../src/pictures/picture-kinds.ts';
import { sniffedBytes, sniffPicture } from '../../src/pictures/sniff-picture.ts';
import { isContentPath, isEntryPath, isPicturePath, isSlug } from './content-path.ts';

/** Largest file of an entry in characters, and largest picture in bytes: what the build would refuse is not written. */
const largest = { entry: 128 * 1024, picture: 12 * 1024 * 1024 } as const;

const path = z.string().refine(isContentPath, {
  error: ({ input }) =>
    `It names ${JSON.stringify(input)}; only files under content/ can be edited here.`,
});
const entryPath = path.refine(isEntryPath, {
  error: ({ input }) =>
    `It would write ${JSON.stringify(input)}; only entries can be written here.`,
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
  .object({
    slug,
    path: entryPath,
    raw: z.string().max(largest.entry),
    newPath: entryPath.optional(),
  })
  .refine((file) => file.newPath === undefined || folderOf(file.newPath) === folderOf(file.path), {
    error: 'An entry can only be renamed within its folder.',
  });

/** Whether the content is a picture of a kind that the site shows, whatever its name says. */
const isPicture = (content: string) => {
  const start = content.slice(0, Math.ceil(sniffedBytes / 3) * 4);
  return isAccepted(sniffPicture(Buffer.from(start, 'base64')));
};
const asset = z.object({
  path: path.refine(isPicturePath, {
    error: ({ input }) =>
      `It would write ${JSON.stringify(input)}; pictures go into content/media, as png, jpg, webp or avif.`,
  }),
  content: z
    .string()
    .max((largest.picture / 3) * 4, { error: 'The picture has more than 12 MB.' })
    .refine(isPicture, { error: 'The file is no picture of the kinds png, jpg, webp or avif.' }),
  encoding: z.literal('base64'),
});
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
  deleteFile: z.object({ branch, path: entryPath, options }),
  deleteFiles: z.object({ branch, paths: z.array(entryPath).min(1), options }),
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
