/** Where a reader reports a mistake: a message or an issue that is begun already. Pure. */
import type { IssueForm } from '../../site.ts';

/** What names the text, in the reader's language. */
export interface Report {
  readonly subject: string;
  readonly body: string;
}

/** Names of the two values in the address of each host's form. */
const issueFields: Readonly<Record<IssueForm['host'], readonly [title: string, body: string]>> = {
  forgejo: ['title', 'body'],
  github: ['title', 'body'],
  gitlab: ['issue[title]', 'issue[description]'],
};

/**
 * A value of a query. Letters of any script stay as they are, which browsers encode themselves
 * (https://url.spec.whatwg.org/#url-code-points): encoded, an Arabic title would weigh six times as much.
 */
const asValue = (text: string) =>
  text.replace(/[^\p{L}\p{M}\p{N}\-._~]+/gu, (signs) => encodeURIComponent(signs));

/**
 * The address of the link. It ends with the body, so that a passage can be added
 * (`report.client.ts`): `mailto:a@b.example?subject=…&body=…`.
 */
export function reportLink(
  reports: 'mail' | IssueForm,
  contact: string,
  { subject, body }: Report,
): string {
  const [start, title, text] =
    reports === 'mail'
      ? [`mailto:${contact}`, 'subject', 'body']
      : [reports.form, ...issueFields[reports.host].map(encodeURIComponent)];
  return `${start}?${title}=${asValue(subject)}&${text}=${asValue(body)}`;
}
