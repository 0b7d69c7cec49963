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

interface Place {
  /** `owner/name`, or `group/subgroup/name` on GitLab. */
  readonly repository: string;
  readonly branch: string;
}

/** Where city members' proposals go. How each is set up stands in docs/editing-*.md. */
export type Editing = OwnHost | GitHub;

interface OwnHost extends Place {
  readonly host: 'forgejo' | 'gitlab';
  readonly origin: string;
  /** Of the OAuth application: public, with PKCE. */
  readonly clientId: string;
}

interface GitHub extends Place {
  readonly host: 'github';
  /** Origin of the service that exchanges the code for a token, which GitHub does not do for a page. */
  readonly signIn: string;
}

/** A form for new issues in the repository: readers who report there need an account, and what they write is public. */
export interface IssueForm {
  readonly host: 'forgejo' | 'gitlab' | 'github';
  /** Its address: `https://forge.example/network/site/issues/new`; on GitLab `…/-/issues/new`. */
  readonly form: string;
}

interface Site {
  readonly origin: string;
  readonly name: Readonly<Record<Locale, string>>;
  /** Role mailbox that mistakes and proposals go to. */
  readonly contact: string;
  /** Where readers report a mistake in a text: by e-mail to `contact`, or in an issue. */
  readonly reports: 'mail' | IssueForm;
  readonly repository: string | undefined;
  readonly editing: Editing | undefined;
  readonly newsletter: NewsletterForm | undefined;
  readonly searchEngines: {
    /**
     * Whether search engines may show translations that a machine made and no person has checked. True, because each says
     * so under its title, and because a reader who searches in Arabic would else not find what is there in Arabic. With
     * false they get `noindex` and leave sitemap and hreflang; readers of the site find them as before.
     */
    readonly machineTranslations: boolean;
  };
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
  reports: 'mail',
  repository: undefined,
  editing: undefined,
  newsletter: undefined,
  searchEngines: { machineTranslations: true },
};
