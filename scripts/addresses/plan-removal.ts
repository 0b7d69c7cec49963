/** Decides what taking something down changes. Pure. */
import { stringify } from 'yaml';
import { entryTypeNames, entryTypes } from '../../src/collections/index.ts';
import { isLocale, type Locale, localeCodes } from '../../src/i18n/locales.ts';
import { sectionOf } from '../../src/i18n/paths.ts';
import { isOwner } from '../../src/source/ledger.ts';
import { removalFile } from '../../src/source/removals.ts';

/** What a maintainer asks for. */
export interface RemovalRequest {
  /** `practices/aarhus-model`, `cities/london`, or a page such as `about`. */
  readonly owner: string;
  readonly reason: Readonly<Partial<Record<Locale, string>>>;
  readonly see?: string | undefined;
  readonly movedTo?: string | undefined;
}

/** The files that change. Paths from the root of the project. */
export interface RemovalPlan {
  /** Those that are there are deleted. */
  readonly deleted: readonly string[];
  readonly record: { readonly path: string; readonly text: string };
}

/** Every file that may hold an owner. */
export function filesOf(owner: string): string[] {
  const [section = '', id] = owner.split('/');
  if (!id) return localeCodes.map((code) => `content/pages/${code}/${owner}.mdx`);
  if (section === sectionOf.city) return [`content/cities/${id}.yaml`];
  const type = entryTypeNames.find((name) => sectionOf[name] === section);
  return type
    ? localeCodes.map((code) => `content/${entryTypes[type].folder}/${code}/${id}.mdx`)
    : [];
}

function refuse(message: string): never {
  throw new Error(`Nothing was taken down. ${message}`);
}

function checkRequest({ owner, reason, see, movedTo }: RemovalRequest): void {
  if (!isOwner(owner))
    refuse(`“${owner}” is no section and name. Write for example practices/aarhus-model.`);
  if (see !== undefined && movedTo !== undefined)
    refuse('Say either what helps instead (--see) or its new name (--moved-to), not both.');
  if (Object.values(reason).some((text) => text.trim())) return;
  if (movedTo === undefined)
    refuse(
      'Say why with --reason "…": its page will show that to readers. Add --reason-fr "…" and the like.',
    );
}

/** What has to change. Throws with a sentence when the request lacks a reason or makes no sense. */
export function planRemoval(request: RemovalRequest, today: string): RemovalPlan {
  checkRequest(request);
  const { owner, reason, see, movedTo } = request;
  const reasons = Object.entries(reason).filter(([code, text]) => isLocale(code) && text.trim());
  const record = {
    date: today,
    ...(reasons.length > 0 ? { reason: Object.fromEntries(reasons) } : {}),
    ...(see ? { see } : {}),
    ...(movedTo ? { movedTo } : {}),
  };
  const text = stringify(record, { schema: 'core' });
  return { deleted: filesOf(owner), record: { path: removalFile(owner), text } };
}
