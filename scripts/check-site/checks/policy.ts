import { createHash } from 'node:crypto';
import type { Finding } from '../finding.ts';
import { all, type Page, type PageCheck } from '../page.ts';

const name = 'content-security-policy';

function digestOf(element: Element): string {
  return `'sha256-${createHash('sha256')
    .update(element.textContent ?? '')
    .digest('base64')}'`;
}

/** `style-src 'self' x; img-src y` → `["'self'", 'x']` for `style-src`. */
function sourcesOf(policy: string, directive: string): string[] {
  const found = policy
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .find(([first]) => first === directive);
  return found?.slice(1) ?? [];
}

function problemsOf(page: Page): string[] {
  const metas = all(page, 'meta[http-equiv]').filter(
    (meta) => meta.getAttribute('http-equiv')?.toLowerCase() === name,
  );
  const [meta] = metas;
  if (!meta || metas.length > 1) return [`${metas.length} policies`];
  const policy = meta.getAttribute('content') ?? '';
  const before = all(page, 'head > *').slice(0, all(page, 'head > *').indexOf(meta));
  const allowed = sourcesOf(policy, 'style-src');
  const digests = all(page, 'style').map(digestOf);
  return [
    ...before
      .filter((element) => !element.hasAttribute('charset'))
      .map(({ localName }) => `<${localName}> before the policy`),
    ...(policy.match(/'unsafe-(?:inline|eval|hashes)'/g) ?? []),
    ...(sourcesOf(policy, 'default-src').join(' ') === "'none'"
      ? []
      : ['a policy that begins open']),
    ...(policy.includes("require-trusted-types-for 'script'") ? [] : ['no trusted types']),
    ...digests.filter((digest) => !allowed.includes(digest)).map(() => 'a style that is forbidden'),
    ...allowed.filter((source) => !digests.includes(source) && source !== "'none'"),
  ];
}

/** Each page has one strict policy, before everything it governs, which allows the styles of the page and no others. */
export const checkPolicy: PageCheck = (page): Finding[] =>
  problemsOf(page).map((found) => ({
    rule: 'policy',
    file: page.file,
    found,
    expected:
      'one strict policy right after the charset, with the digests of the styles of the page',
    fix: 'Look at scripts/hosts/policy.ts and tighten-page.ts.',
  }));
