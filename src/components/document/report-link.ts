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
  return `${start}?${title}=${encodeURIComponent(subject)}&${text}=${encodeURIComponent(body)}`;
}
