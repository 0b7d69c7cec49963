/** Reads redirects in the form that several static hosts share (https://docs.netlify.com/manage/routing/redirects/overview/). */

export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly status: number;
  /** Languages of which the reader's first must be one. */
  readonly languages: readonly string[];
}

/** `/old/ /new/ 301` per line; `#` begins a comment; `Language=fr,de` may follow the status. */
export function parseRedirects(text: string): Redirect[] {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/(^|\s)#.*$/, '')
        .trim()
        .split(/\s+/),
    )
    .flatMap(([from, to, status = '301', ...conditions]) => {
      if (!from || !to) return [];
      const given = conditions.find((condition) => condition.startsWith('Language='));
      const languages = given?.slice('Language='.length).split(',') ?? [];
      return [{ from, to, status: Number.parseInt(status, 10), languages }];
    });
}

/** Two addresses are the same with and without the last slash, and however they are percent-encoded. */
function plain(path: string): string {
  let decoded = path;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    // Not an encoded address: compared as it stands.
  }
  return decoded.replace(/\/$/, '');
}

function firstLanguage(acceptLanguage: string): string {
  return (acceptLanguage.split(',')[0] ?? '').trim().split(/[-;]/)[0]?.toLowerCase() ?? '';
}

/** The first redirect that is meant for this address; `*` at the end of `from` fills `:splat` of `to`. */
export function findRedirect(
  redirects: readonly Redirect[],
  path: string,
  acceptLanguage = '',
): { to: string; status: number } | undefined {
  for (const { from, to, status, languages } of redirects) {
    if (languages.length > 0 && !languages.includes(firstLanguage(acceptLanguage))) continue;
    if (from.endsWith('*') && path.startsWith(from.slice(0, -1))) {
      return { to: to.replace(':splat', path.slice(from.length - 1)), status };
    }
    if (plain(from) === plain(path)) return { to, status };
  }
  return undefined;
}
