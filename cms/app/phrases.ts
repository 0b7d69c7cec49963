/** Decap's own interface in our languages. */
import type { Locale } from '../../src/i18n/locales.ts';
import { fillPhrases, missingPhrases, type PhraseTree } from '../locales/missing.ts';
import type { Cms } from './cms.ts';

type Missing = keyof typeof missingPhrases;

async function filled(
  own: Promise<{ default: PhraseTree }>,
  missing: Missing,
): Promise<PhraseTree> {
  return fillPhrases((await own).default, missingPhrases[missing]);
}

const phrases: Readonly<Record<Locale, () => Promise<PhraseTree>>> = {
  en: async () => (await import('decap-cms-locales/dist/esm/en/index.js')).default,
  fr: () => filled(import('decap-cms-locales/dist/esm/fr/index.js'), 'fr'),
  de: () => filled(import('decap-cms-locales/dist/esm/de/index.js'), 'de'),
  es: () => filled(import('decap-cms-locales/dist/esm/es/index.js'), 'es'),
  ar: async () => (await import('../locales/ar.ts')).arabic,
};

/** Failures are told in whole sentences (cms/backend/explain-failure.ts): Decap puts nothing in front of them. */
const plainFailures = {
  ui: {
    toast: {
      onFailToPersist: '%{details}',
      onFailToPersistMedia: '%{details}',
      onFailToUpdateStatus: '%{details}',
      onFailToPublishChanges: '%{details}',
      onFailToLoadEntries: '%{details}',
    },
  },
} as const satisfies PhraseTree;

/** Registers the language of the member. */
export async function registerPhrases(cms: Cms, locale: Locale): Promise<void> {
  cms.registerLocale(locale, fillPhrases(plainFailures, await phrases[locale]()));
}
