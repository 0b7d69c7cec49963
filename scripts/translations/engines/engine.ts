/** What every translation service looks like to this project, whatever its own API looks like. */
import { type Locale, localeCodes } from '../../../src/i18n/locales.ts';

/** From which language into which. */
export interface Languages {
  readonly from: Locale;
  readonly to: Locale;
}

/** What one request may hold. Characters are code points of the texts as they are sent. */
export interface Limits {
  readonly segments: number;
  readonly characters: number;
}

/**
 * What a service counts for its bill: `characters` of the words alone, `characters-with-markup`, `tokens` of a language
 * model, or `nothing`, because somebody runs it for themselves.
 */
export type Billing = 'characters' | 'characters-with-markup' | 'tokens' | 'nothing';

/**
 * A translation service. Texts go in and come out as tagged text: `&`, `<` and `>` are written as in XML, and
 * placeholders stand for what is not to be translated (see tagged-text.ts):
 *
 * - `<g id="1">…</g>` around words: emphasis, a link.
 * - `<x id="2"/>` in place of something: a footnote number, code, a picture.
 * - `<k id="3">…</k>` around words that are in the target language already: terms of the glossary.
 */
export interface Engine {
  readonly name: string;
  /** Which of the service's models answers, where one chooses: another model is another translator. */
  readonly model?: string;
  readonly limits: Limits;
  readonly billing: Billing;
  /** A text as it is sent: what limits and bills are counted by. */
  readonly asSent: (text: string) => string;
  /** Between which of our languages it translates. A service that anybody can run is asked, so this may throw an `EngineError`. */
  readonly pairs: (signal: AbortSignal) => Promise<readonly Languages[]>;
  /** The translations, in the order of the texts and as many. Throws an `EngineError`, or the reason of the signal. */
  readonly translate: (
    texts: readonly string[],
    languages: Languages,
    signal: AbortSignal,
  ) => Promise<string[]>;
}

/** Everything that can go wrong with a service, by what one does about it. */
export const engineErrorKinds = [
  'quota',
  'rate-limit',
  'time-out',
  'unreachable',
  'credentials',
  'unsupported-language',
  'bad-answer',
] as const;

export type EngineErrorKind = (typeof engineErrorKinds)[number];

/** What went wrong with a service, and what to do, in words that never hold a key. */
export class EngineError extends Error {
  override name = 'EngineError';
  readonly kind: EngineErrorKind;
  /** How long the service asks us to wait. */
  readonly retryAfterMs: number | undefined;

  constructor(kind: EngineErrorKind, message: string, retryAfterMs?: number) {
    super(message);
    this.kind = kind;
    this.retryAfterMs = retryAfterMs;
  }
}

/** Every pair of our languages, for services that know them all. */
export function allPairs(codes: readonly Locale[] = localeCodes): Languages[] {
  return codes.flatMap((from) => codes.filter((to) => to !== from).map((to) => ({ from, to })));
}

/** Throws when a service does not translate between two languages, and says what it has. */
export async function checkPair(
  engine: Engine,
  { from, to }: Languages,
  signal: AbortSignal,
): Promise<void> {
  const pairs = await engine.pairs(signal);
  if (pairs.some((pair) => pair.from === from && pair.to === to)) return;
  const known = pairs.map((pair) => `${pair.from} → ${pair.to}`).join(', ');
  throw new EngineError(
    'unsupported-language',
    `${engine.name} does not translate from ${from} into ${to}. Of our languages it has ${known || 'none'}. Use another engine.`,
  );
}
