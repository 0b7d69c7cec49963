/**
 * Google Cloud Translation, Basic, v2 (https://cloud.google.com/translate/docs/reference/rest/v2/translate). Version 3 takes no
 * API keys. It leaves alone what has `translate="no"` (https://cloud.google.com/translate/troubleshooting).
 */
import { z } from 'zod';
import { allPairs, type Engine, type EngineErrorKind } from './engine.ts';
import { askService, type Service, sameLength } from './http.ts';
import { fromHtml, toHtml } from './markup.ts';
import { checkKey, type Environment, needSetting, readUrl } from './settings.ts';

export const googleVariables = [
  {
    name: 'GOOGLE_TRANSLATE_KEY',
    required: true,
    secret: true,
    meaning: 'API key of a project with the Cloud Translation API',
  },
  {
    name: 'GOOGLE_TRANSLATE_URL',
    required: false,
    meaning: 'Another address than https://translation.googleapis.com',
  },
] as const;

const answerSchema = z.object({
  data: z.object({ translations: z.array(z.object({ translatedText: z.string() })) }),
});

/** Exceeded limits have the status 403, whatever the limit (https://cloud.google.com/translate/quotas). */
function judge(status: number, body: string): EngineErrorKind | undefined {
  if (status === 400 && /API_KEY_INVALID|API key/i.test(body)) return 'credentials';
  if (status === 400 && /language pair|(?:source|target) language|Invalid Value/i.test(body))
    return 'unsupported-language';
  if (status === 403 && /daily ?limit ?exceeded/i.test(body)) return 'quota';
  return status === 403 && /rate ?limit ?exceeded/i.test(body) ? 'rate-limit' : undefined;
}

/** Google with the project of `GOOGLE_TRANSLATE_KEY`. */
export function openGoogle(env: Environment): Engine {
  const key = checkKey('GOOGLE_TRANSLATE_KEY', needSetting(env, 'GOOGLE_TRANSLATE_KEY'));
  const top = readUrl(env, 'GOOGLE_TRANSLATE_URL', true, 'https://translation.googleapis.com');
  const service: Service = {
    title: 'Google Cloud Translation',
    urlVariable: 'GOOGLE_TRANSLATE_URL',
    keyVariable: 'GOOGLE_TRANSLATE_KEY',
    secret: key,
    judge,
  };
  const url = new URL('language/translate/v2', top);
  // In a header, not in the address: addresses end up in logs (https://cloud.google.com/docs/authentication/api-keys-use).
  const headers = { 'x-goog-api-key': key };
  return {
    name: 'google',
    limits: { segments: 128, characters: 5000 },
    billing: 'characters-with-markup',
    asSent: toHtml,
    pairs: async () => allPairs(),
    async translate(texts, { from, to }, signal) {
      const q = texts.map((text) => toHtml(text));
      const body = { q, source: from, target: to, format: 'html' };
      const { data } = await askService(service, { url, headers, body }, answerSchema, signal);
      const answers = data.translations.map(({ translatedText }) => translatedText);
      return sameLength(service, texts, answers).map(fromHtml);
    },
  };
}
