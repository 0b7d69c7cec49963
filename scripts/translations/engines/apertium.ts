/**
 * Apertium APY, rule-based translation as free software (https://wiki.apertium.org/wiki/Apertium-apy).
 *
 * Its HTML filter keeps every tag, between the words where it stood, so placeholders travel as they are; a term travels as
 * an empty `k`. Unknown words come back with a mark in front (`*`, or `@` and `#` where a dictionary has a gap). APY can take
 * the stars away, but takes those of the text along. So signs of the text that look like marks travel as tags of their own,
 * and whatever mark comes back is taken away here.
 */
import { z } from 'zod';
import { isLocale } from '../../../src/i18n/locales.ts';
import type { Engine, EngineErrorKind, Languages } from './engine.ts';
import { askService, type Service } from './http.ts';
import { fromXml } from './markup.ts';
import { type Environment, readUrl } from './settings.ts';
import { readTagged, type Token, writeTagged } from './tagged-text.ts';

export const apertiumVariables = [
  {
    name: 'APERTIUM_URL',
    required: true,
    meaning: 'Address of apertium-apy: http://localhost:2737',
  },
] as const;

const pairsSchema = z.object({
  responseData: z.array(z.object({ sourceLanguage: z.string(), targetLanguage: z.string() })),
});
const answerSchema = z.object({ responseData: z.object({ translatedText: z.string() }) });

function judge(status: number, body: string): EngineErrorKind | undefined {
  if (status === 400 && /pair is (?:not installed|invalid)/.test(body))
    return 'unsupported-language';
  // A pipeline that hangs is started anew.
  return status === 503 ? 'unreachable' : undefined;
}

const looksLikeMark = /\*|(?<![\p{L}\p{N}])[@#](?=\p{L})/gu;
const mark = /\*|(?<![\p{L}\p{N}&])[@#](?=\p{L})/gu;

function sentToken(token: Token, keeping: boolean): string {
  if (token.kind === 'open' && token.tag === 'k') return `<k id="${token.id}"/>`;
  if (keeping || (token.kind === 'close' && token.tag === 'k')) return '';
  const written = writeTagged([token]);
  if (token.kind !== 'text') return written;
  // Words wander over line breaks.
  return written
    .replace(/\s+/gu, ' ')
    .replace(looksLikeMark, (sign) => `<c id="${sign.codePointAt(0)}"/>`);
}

/** `A *<k id="1">delito</k>` → `A <c id="42"/><k id="1"/>`. */
function asSent(text: string): string {
  let keeping = false;
  return readTagged(text)
    .map((token) => {
      if (token.kind === 'close') keeping = false;
      const sent = sentToken(token, keeping);
      if (token.kind === 'open') keeping = token.tag === 'k';
      return sent;
    })
    .join('');
}

/** What came back, without marks. */
function asReceived(answer: string): string {
  const parts = answer.split(/(<[^>]*>)/);
  return fromXml(
    parts.map((part) => (part.startsWith('<') ? part : part.replace(mark, ''))).join(''),
  );
}

/** Our code of an Apertium language: `spa` → `es`. */
function localeOf(code: string): string {
  try {
    return Intl.getCanonicalLocales(code.replaceAll('_', '-'))[0] ?? code;
  } catch {
    return code;
  }
}

/** Apertium APY at `APERTIUM_URL`. */
export function openApertium(env: Environment): Engine {
  const top = readUrl(env, 'APERTIUM_URL', false);
  const service: Service = {
    title: 'Apertium',
    urlVariable: 'APERTIUM_URL',
    secret: undefined,
    judge,
  };
  return {
    name: 'apertium',
    // It takes one text, and cuts it wherever there is a space when it has 1,000 characters and others are waiting.
    limits: { segments: 1, characters: 1000 },
    billing: 'nothing',
    asSent,
    async pairs(signal) {
      const { responseData } = await askService(
        service,
        { url: new URL('listPairs', top) },
        pairsSchema,
        signal,
      );
      return responseData.flatMap(({ sourceLanguage, targetLanguage }): Languages[] => {
        const from = localeOf(sourceLanguage);
        const to = localeOf(targetLanguage);
        return isLocale(from) && isLocale(to) ? [{ from, to }] : [];
      });
    },
    async translate(texts, { from, to }, signal) {
      const url = new URL('translate', top);
      const answers: string[] = [];
      for (const text of texts) {
        const body = new URLSearchParams({
          q: asSent(text),
          langpair: `${from}|${to}`,
          markUnknown: 'yes',
          deformat: 'html',
          reformat: 'html-noent',
        });
        const { responseData } = await askService(service, { url, body }, answerSchema, signal);
        answers.push(asReceived(responseData.translatedText));
      }
      return answers;
    },
  };
}
