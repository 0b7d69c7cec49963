/**
 * Azure Translator v3 (https://learn.microsoft.com/azure/ai-services/translator/text-translation/reference/v3/translate). It leaves
 * alone what has `class="notranslate"` (https://learn.microsoft.com/azure/ai-services/translator/text-translation/how-to/prevent-translation).
 */
import { z } from 'zod';
import { allPairs, type Engine, type EngineErrorKind } from './engine.ts';
import { askService, type Service, sameLength } from './http.ts';
import { fromHtml, toHtml } from './markup.ts';
import { checkKey, type Environment, needSetting, readSetting, readUrl } from './settings.ts';

export const azureVariables = [
  {
    name: 'AZURE_TRANSLATOR_KEY',
    required: true,
    secret: true,
    meaning: 'Key of a Translator resource',
  },
  {
    name: 'AZURE_TRANSLATOR_REGION',
    required: false,
    meaning: 'Region of the resource, unless it is global: westeurope',
  },
  {
    name: 'AZURE_TRANSLATOR_URL',
    required: false,
    meaning: 'Another address than https://api.cognitive.microsofttranslator.com',
  },
] as const;

const answerSchema = z.array(
  z.object({ translations: z.array(z.object({ text: z.string() })).min(1) }),
);

/** Six digits in the body tell more than the status (…/text-translation/reference/v3/reference#errors). */
function judge(_status: number, body: string): EngineErrorKind | undefined {
  const code = /"code"\s*:\s*"?(\d{6})/.exec(body)?.[1] ?? '';
  if (code === '403001') return 'quota';
  return /^4000(?:03|19|23|35|36)$/.test(code) ? 'unsupported-language' : undefined;
}

/** Azure with the resource of `AZURE_TRANSLATOR_KEY`. */
export function openAzure(env: Environment): Engine {
  const key = checkKey('AZURE_TRANSLATOR_KEY', needSetting(env, 'AZURE_TRANSLATOR_KEY'));
  const region = readSetting(env, 'AZURE_TRANSLATOR_REGION');
  const usual = 'https://api.cognitive.microsofttranslator.com';
  const top = readUrl(env, 'AZURE_TRANSLATOR_URL', true, usual);
  const service: Service = {
    title: 'Azure Translator',
    urlVariable: 'AZURE_TRANSLATOR_URL',
    keyVariable: 'AZURE_TRANSLATOR_KEY',
    secret: key,
    judge,
  };
  const headers = {
    'ocp-apim-subscription-key': key,
    ...(region
      ? { 'ocp-apim-subscription-region': checkKey('AZURE_TRANSLATOR_REGION', region) }
      : {}),
  };
  return {
    name: 'azure',
    // 50,000 are allowed, but a free account gets about as many in a minute.
    limits: { segments: 1000, characters: 10_000 },
    billing: 'characters-with-markup',
    asSent: toHtml,
    pairs: async () => allPairs(),
    async translate(texts, { from, to }, signal) {
      const url = new URL('translate', top);
      url.search = String(
        new URLSearchParams({ 'api-version': '3.0', from, to, textType: 'html' }),
      );
      const body = texts.map((text) => ({ Text: toHtml(text) }));
      const found = await askService(service, { url, headers, body }, answerSchema, signal);
      const answers = found.map(({ translations }) => translations[0]?.text ?? '');
      return sameLength(service, texts, answers).map(fromHtml);
    },
  };
}
