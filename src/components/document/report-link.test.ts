import { describe, expect, it } from 'vitest';
import { reportLink } from './report-link.ts';

const report = { subject: 'خطأ في «باب» & more', body: 'What?\n\nhttps://a.example/ar/x/\n' };
const form = 'https://forge.example/network/site/issues/new';
const issue = (host: 'forgejo' | 'gitlab' | 'github') =>
  new URL(reportLink({ host, form }, 'a@b.example', report));

describe('a report', () => {
  it('is a message with subject and body', () => {
    const link = reportLink('mail', 'a@b.example', report);
    expect(link).toMatch(/^mailto:a@b\.example\?subject=[^&]+&body=[^&]+$/);
    expect(decodeURIComponent(link)).toContain(report.subject);
  });

  it.each([
    ['forgejo', 'title', 'body'],
    ['github', 'title', 'body'],
    ['gitlab', 'issue[title]', 'issue[description]'],
  ] as const)('is an issue on %s with %s and %s', (host, title, body) => {
    const { searchParams, pathname } = issue(host);
    expect(pathname).toBe('/network/site/issues/new');
    expect(Object.fromEntries(searchParams)).toEqual({
      [title]: report.subject,
      [body]: report.body,
    });
  });

  it('ends with the body, so that a passage can be added', () => {
    const plain = issue('gitlab').href;
    const longer = new URL(`${plain}${encodeURIComponent('\n“a passage & more”\n')}`);
    expect(longer.searchParams.get('issue[description]')).toBe(
      `${report.body}\n“a passage & more”\n`,
    );
  });
});
