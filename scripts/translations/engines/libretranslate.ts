/**
 * LibreTranslate, free software for one's own server (https://docs.libretranslate.com/api/operations/translate/).
 *
 * It leaves alone what has `translate="no"`, but then decodes its own answer: `&lt;` comes back as `<`. So the signs that
 * would turn into markup travel as elements of their own.
 */
import { z } from 'zod';
import { isLocale, localeCodes } from '../../../src/i18n/locales.ts';
import { escapeWords } from '../../../src/markup/segments/tagged-text.ts';
import type { Engine, EngineErrorKind, Languages } from './engine.ts';
import { askService, type Service, sameLength } from './http.ts';
import { charAsSpan, fromHtml, toHtml } from './markup.ts';
import { checkKey, type Environment, readSetting, readUrl } from './settings.ts';

export const libretranslateVariables = [
  {
    name: 'LIBRETRANSLATE_URL',
    required: true,
    meaning: 'Address of the server: https://translate.example.org',
  },
  {
    name: 'LIBRETRANSLATE_KEY',
    required: false,
    secret: true,
    meaning: 'API key, where the server wants one',
  },
] as const;

const languagesSchema = z.array(
  z.object({ code: z.string(), targets: z.array(z.string()).optional() }),
);
const answerSchema = z.object({ translatedText: z.array(z.string()) });

/** Refusals have a status of 400 or 403 and a sentence (https://github.com/LibreTranslate/LibreTranslate, `app.py`). */
function judge(status: number, body: string): EngineErrorKind | undefined {
  if (status === 400 && /API key/i.test(body)) return 'credentials';
  if (status === 400 && /is not supported|not available as a target/i.test(body))
    return 'unsupported-language';
  return status === 403 && /too many/i.test(body) ? 'rate-limit' : undefined;
}

const asSent = (text: string) =>
  toHtml(text, (words) =>
    words
      .split(/([<>]|&(?=[#\w]))/)
      .map((part) => (/^[<>&]$/.test(part) ? charAsSpan(part) : escapeWords(part)))
      .join(''),
  );

/** Pairs of our languages among all that the server has; old servers do not name targets and translate into all. */
function pairsOf(found: z.infer<typeof languagesSchema>): Languages[] {
  return found.flatMap(({ code: from, targets = localeCodes }) =>
    isLocale(from)
      ? targets.flatMap((to) => (isLocale(to) && to !== from ? [{ from, to }] : []))
      : [],
  );
}

/** LibreTranslate at `LIBRETRANSLATE_URL`. */
export function openLibretranslate(env: Environment): Engine {
  const key = readSetting(env, 'LIBRETRANSLATE_KEY');
  const secret = key && checkKey('LIBRETRANSLATE_KEY', key);
  const top = readUrl(env, 'LIBRETRANSLATE_URL', Boolean(key));
  const service: Service = {
    title: 'LibreTranslate',
    urlVariable: 'LIBRETRANSLATE_URL',
    keyVariable: 'LIBRETRANSLATE_KEY',
    secret,
    judge,
  };
  const credentials = secret ? { api_key: secret } : {};
  return {
    name: 'libretranslate',
    // What hosted servers allow (https://portal.libretranslate.com); others may allow more.
    limits: { segments: 25, characters: 2000 },
    billing: 'nothing',
    asSent,
    async pairs(signal) {
      const url = new URL('languages', top);
      return pairsOf(await askService(service, { url }, languagesSchema, signal));
    },
    async translate(texts, { from, to }, signal) {
      const url = new URL('translate', top);
      const q = texts.map(asSent);
      const body = { q, source: from, target: to, format: 'html', ...credentials };
      const { translatedText } = await askService(service, { url, body }, answerSchema, signal);
      return sameLength(service, texts, translatedText).map(fromHtml);
    },
  };
}
