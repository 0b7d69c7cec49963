/**
 * Everything that makes this the site of *this* network. To adopt the project for another network, change this file and
 * `content/`.
 */
import type { Locale } from './i18n/locales.ts';

interface NewsletterForm {
  /** Where the plain form posts to: the address that the provider gives. */
  readonly action: string;
  /** Name of the field that holds the e-mail address, as the provider wants it. */
  readonly emailField: string;
  /** Name of the provider, told to the reader before they send. */
  readonly provider: string;
}

interface Site {
  readonly origin: string;
  readonly name: Readonly<Record<Locale, string>>;
  /** Role mailbox that mistakes and proposals go to. */
  readonly contact: string;
  readonly repository: string | undefined;
  readonly newsletter: NewsletterForm | undefined;
}

export const site: Site = {
  origin: 'https://twoshores.example',
  name: {
    en: 'Two Shores',
    fr: 'Deux Rives',
    de: 'Zwei Ufer',
    es: 'Dos Orillas',
    ar: 'ضفتان',
  },
  contact: 'editors@twoshores.example',
  repository: undefined,
  newsletter: undefined,
};
