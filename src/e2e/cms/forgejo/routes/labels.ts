/** Labels, and the labels of a pull request. */
import { z } from 'zod';
import { type Answer, ApiError, notFound } from '../answer.ts';
import { timestamp } from '../forge.ts';
import { answerPage } from '../paging.ts';
import { type Call, defineRepositoryRoute, type Route, readBody, requireWriter } from '../route.ts';
import { describeLabel } from '../shapes.ts';

const labelToCreate = z.object({ name: z.string().min(1), color: z.string() });
const labelsToSet = z.object({ labels: z.array(z.union([z.number(), z.string()])) });

function createLabel(call: Call): Answer {
  requireWriter(call, 'a repo');
  const { labels } = call.forge;
  const { name, color } = readBody(call, labelToCreate);
  const digits = /^#?([0-9a-f]{6})$/i.exec(color)?.[1]?.toLowerCase();
  if (digits === undefined) throw new ApiError(422, `invalid color: ${color}`);
  const label = { id: labels.length + 1, name, color: digits };
  labels.push(label);
  return { status: 201, body: describeLabel(call.forge, label) };
}

/** Sets the labels of a pull request by numbers or names. Those that do not exist are passed over, as Forgejo does. */
function replaceLabels(call: Call): Answer {
  const { forge, user } = call;
  const pull = forge.pulls.find(({ number }) => String(number) === call.parameter('index'));
  if (!pull) throw notFound();
  const wanted = readBody(call, labelsToSet).labels;
  if (user.rights !== 'write') return { status: 403 };
  pull.labels = forge.labels.filter(({ id, name }) => wanted.includes(id) || wanted.includes(name));
  pull.updated = timestamp();
  return { status: 200, body: pull.labels.map((label) => describeLabel(forge, label)) };
}

export const labelRoutes: readonly Route[] = [
  defineRepositoryRoute('GET', '/labels', (call) =>
    answerPage(call, call.forge.labels, (label) => describeLabel(call.forge, label)),
  ),
  defineRepositoryRoute('POST', '/labels', createLabel),
  defineRepositoryRoute('PUT', '/issues/{index}/labels', replaceLabels),
];
