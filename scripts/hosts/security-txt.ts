/** `/.well-known/security.txt`: where to report a weakness (https://www.rfc-editor.org/rfc/rfc9116). */

/** What the file says. */
export interface SecurityContact {
  readonly origin: string;
  /** Role mailbox. */
  readonly contact: string;
  readonly languages: readonly string[];
}

/** Where the file stands in the built folder. */
export const securityFile = '.well-known/security.txt';

const daysUntilExpiry = 360;

/** The text of the file. It expires less than a year after `now`, as the standard asks; each build makes it new. */
export function makeSecurityTxt(
  { origin, contact, languages }: SecurityContact,
  now: Date,
): string {
  const expires = new Date(now.getTime() + daysUntilExpiry * 24 * 60 * 60 * 1000);
  // The day is enough: what is built twice from the same content on one day is the same.
  const lines = [
    `Contact: mailto:${contact}`,
    `Expires: ${expires.toISOString().slice(0, 10)}T00:00:00Z`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${new URL(securityFile, origin).href}`,
  ];
  return `${lines.join('\n')}\n`;
}
