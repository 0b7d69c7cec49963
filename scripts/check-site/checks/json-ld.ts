import { all, type PageCheck } from '../page.ts';

function problemOf(text: string): string | undefined {
  try {
    const data: unknown = JSON.parse(text);
    const parts = Array.isArray(data) ? data : [data];
    for (const part of parts) {
      if (typeof part !== 'object' || part === null) return 'something that is no object';
      if (!('@context' in part)) return 'no @context';
      if (!('@type' in part) && !('@graph' in part)) return 'no @type';
    }
    return /"(undefined|null|NaN)"|\[object /.test(text)
      ? 'a missing value written as text'
      : undefined;
  } catch (error) {
    return `no valid JSON (${error instanceof Error ? error.message : error})`;
  }
}

/** Structured data can be read, and says what it is. */
export const checkJsonLd: PageCheck = (page) =>
  all(page, 'script[type="application/ld+json"]').flatMap((script) => {
    const found = problemOf(script.textContent ?? '');
    if (!found) return [];
    return [
      {
        rule: 'json-ld',
        file: page.file,
        found,
        expected: 'JSON with @context and @type (https://schema.org)',
        fix: 'Correct src/outputs/json-ld.ts.',
      },
    ];
  });
