/**
 * DeepL API v2 (https://developers.deepl.com/api-reference/translate/request-translation). It reads tagged text as XML and
 * leaves alone what stands in `k` (https://developers.deepl.com/docs/translate/translating-xml).
 */
import { z } from 'zod';
import { localeInfo } from '../../../src/i18n/locales.ts';
import { allPairs, type Engine, type EngineErrorKind } from './engine.ts';
import { askService, type Service, sameLength } from './http.ts';
import { fromXml } from './markup.ts';
import { checkKey, type Environment, needSetting, readUrl } from './settings.ts';

export const deeplVariables = [
  {
    name: 'DEEPL_KEY',
    required: true,
    secret: true,
    meaning: 'Authentication key of the account; one that ends in “:fx” is of the free API',
  },
  { name: 'DEEPL_URL', required: false, meaning: 'Another address than https://api.deepl.com' },
] as const;

const answerSchema = z.object({ translations: z.array(z.object({ text: z.string() })) });

/** https://developers.deepl.com/docs/best-practices/error-handling */
function judge(status: number, body: string): EngineErrorKind | undefined {
  if (status === 456) return 'quota';
  if (status === 529) return 'rate-limit';
  return status === 400 && /(?:source|target)_lang/.test(body) ? 'unsupported-language' : undefined;
}

/** DeepL with the account of `DEEPL_KEY`. */
export function openDeepl(env: Environment): Engine {
  const key = checkKey('DEEPL_KEY', needSetting(env, 'DEEPL_KEY'));
  const usual = key.endsWith(':fx') ? 'https://api-free.deepl.com' : 'https://api.deepl.com';
  const url = new URL('v2/translate', readUrl(env, 'DEEPL_URL', true, usual));
  const service: Service = {
    title: 'DeepL',
    urlVariable: 'DEEPL_URL',
    keyVariable: 'DEEPL_KEY',
    secret: key,
    judge,
  };
  const headers = { authorization: `DeepL-Auth-Key ${key}` };
  return {
    name: 'deepl',
    // A body may have 128 KiB, a code point up to four bytes.
    limits: { segments: 50, characters: 30_000 },
    billing: 'characters',
    asSent: (text) => text,
    pairs: async () => allPairs(),
    async translate(texts, { from, to }, signal) {
      const body = {
        text: texts,
        source_lang: from.replace(/-.*/, '').toUpperCase(),
        // English has to be British or American there.
        target_lang: localeInfo(to).formatTag.toUpperCase(),
        tag_handling: 'xml',
        tag_handling_version: 'v2',
        outline_detection: false,
        ignore_tags: ['k'],
        split_sentences: 'nonewlines',
      };
      const { translations } = await askService(
        service,
        { url, headers, body },
        answerSchema,
        signal,
      );
      return sameLength(
        service,
        texts,
        translations.map(({ text }) => text),
      ).map(fromXml);
    },
  };
}
