/** Pages of a list, as Forgejo cuts them: https://forgejo.org/docs/latest/user/api-usage/#pagination */
import type { Answer } from './answer.ts';
import type { Call } from './route.ts';

/** `[api] DEFAULT_PAGING_NUM` and `MAX_RESPONSE_ITEMS` of a fresh Forgejo. */
const usualLimit = 30;
const highestLimit = 50;

interface Page {
  /** From 1. */
  readonly number: number;
  readonly limit: number;
  /** Items on the pages before. */
  readonly skip: number;
}

/** The page that a request asks for. */
function readPage(url: URL): Page {
  const number = Math.max(1, Number(url.searchParams.get('page')) || 1);
  const asked = Number(url.searchParams.get('limit')) || usualLimit;
  const limit = Math.min(highestLimit, Math.max(1, asked));
  return { number, limit, skip: (number - 1) * limit };
}

/** The headers that tell how many items there are and where the next page is, readable by pages of another origin. */
function pageHeaders(
  { forge, url }: Call,
  total: number,
  { number, limit }: Page,
): Record<string, string> {
  const last = Math.ceil(total / limit);
  const targets: [string, number][] = [];
  if (number < last) targets.push(['next', number + 1], ['last', last]);
  if (number > 1) targets.push(['first', 1], ['prev', number - 1]);
  const links = targets.map(([relation, page]) => {
    const target = new URL(url.pathname + url.search, forge.url);
    target.searchParams.set('page', String(page));
    return `<${target.href}>; rel="${relation}"`;
  });
  const headers = { 'x-total-count': String(total) };
  if (links.length === 0) return { ...headers, 'access-control-expose-headers': 'X-Total-Count' };
  return {
    ...headers,
    link: links.join(','),
    'access-control-expose-headers': 'Link, X-Total-Count',
  };
}

/** Answers with the page of a list that a request asks for, each item in its shape. */
export async function answerPage<T>(
  call: Call,
  items: readonly T[],
  describe: (item: T) => object | Promise<object>,
): Promise<Answer> {
  const page = readPage(call.url);
  const shown = items.slice(page.skip, page.skip + page.limit);
  const body = await Promise.all(shown.map(describe));
  return { status: 200, headers: pageHeaders(call, items.length, page), body };
}
