/** Answers a call of the editor: from the repository itself where decap-server errs, else through decap-server. */
import { type EditingCall, writingActions } from './check-call.ts';
import { type DecapAnswer, DecapGone, type DecapServer } from './decap-server.ts';
import { type DraftName, hasDraft, listDrafts, readDraft } from './drafts.ts';
import {
  listPaths,
  type Repair,
  RepositoryUnusable,
  repairRepository,
} from './repair-repository.ts';

/** Where a call is answered. */
export interface CallPlace {
  readonly repository: string;
  readonly decap: DecapServer;
}

/** An answer with a sentence for the person at the editor. */
export function answerProblem(status: number, error: string): DecapAnswer {
  return { status, body: JSON.stringify({ error }) };
}

function answerJson(value: unknown): DecapAnswer {
  return { status: 200, body: JSON.stringify(value) };
}

const noDraft = answerProblem(
  404,
  'There is no such draft. It may have been published or discarded.',
);

/** The draft that a call is about, if it needs one to be there. */
function neededDraft(call: EditingCall): DraftName | undefined {
  switch (call.action) {
    case 'unpublishedEntryDataFile':
    case 'unpublishedEntryMediaFile':
    case 'deleteUnpublishedEntry':
    case 'updateUnpublishedEntryStatus':
    case 'publishUnpublishedEntry':
      return call.params;
    default:
      return undefined;
  }
}

/** Answers what decap-server would answer wrongly; undefined for all other calls. */
async function answerHere(repository: string, call: EditingCall): Promise<DecapAnswer | undefined> {
  if (call.action === 'unpublishedEntries') return answerJson(await listDrafts(repository));
  if (call.action === 'unpublishedEntry') {
    const { id = '', cmsLabelPrefix } = call.params;
    const [fromId = '', ...rest] = id.split('/');
    const { collection = fromId, slug = rest.join('/') } = call.params;
    const draft = await readDraft(repository, { collection, slug }, cmsLabelPrefix);
    return draft ? answerJson(draft) : noDraft;
  }
  const needed = neededDraft(call);
  return needed && !(await hasDraft(repository, needed)) ? noDraft : undefined;
}

function describeConflict(call: EditingCall, paths: readonly string[]): string {
  const outcome =
    call.action === 'publishUnpublishedEntry' ? 'Nothing was published' : 'Nothing was saved';
  return (
    `Since this draft was begun, other changes to the same lines were published (${listPaths(paths)}). ` +
    `${outcome}, and the draft is as it was. Copy your text, discard the draft, open the entry again and put your changes in.`
  );
}

function describeFailure(repair: Repair, complaint: string): string {
  const found = repair.found.join(' ');
  const said = complaint ? ` It said: ${complaint}` : '';
  return `The repository of the editor could not do this.${said}${found ? ` ${found}` : ''} Try once more.`;
}

async function callOnce(decap: DecapServer, body: string): Promise<DecapAnswer | undefined> {
  try {
    return await decap.call(body);
  } catch (problem) {
    if (problem instanceof DecapGone) return undefined;
    throw problem;
  }
}

/**
 * Passes a call on; after a failure repairs the repository, and tries again once if that may help. That is safe: each call
 * says what shall be there, so the second time finds done what the first time did.
 */
async function answerThere(
  { repository, decap }: CallPlace,
  call: EditingCall,
): Promise<DecapAnswer> {
  const body = JSON.stringify(call);
  for (let isFirst = true; ; isFirst = false) {
    const answer = await callOnce(decap, body);
    if (answer && answer.status < 500) return answer;
    const repair = await repairRepository(repository, { isAfterCall: true });
    if (repair.conflicts.length > 0)
      return answerProblem(409, describeConflict(call, repair.conflicts));
    const mayHelp = answer === undefined || repair.found.length > 0;
    if (!isFirst || !mayHelp) return answerProblem(500, describeFailure(repair, decap.complaint()));
  }
}

/** Answers a checked call. Never rejects: what goes wrong is an answer with a sentence. One call at a time. */
export async function answerCall(place: CallPlace, call: EditingCall): Promise<DecapAnswer> {
  try {
    // decap-server commits whatever lies about in the work tree along with a draft.
    if (writingActions.includes(call.action)) await repairRepository(place.repository);
    return (await answerHere(place.repository, call)) ?? (await answerThere(place, call));
  } catch (problem) {
    const status = problem instanceof RepositoryUnusable ? 503 : 500;
    return answerProblem(status, problem instanceof Error ? problem.message : String(problem));
  }
}
