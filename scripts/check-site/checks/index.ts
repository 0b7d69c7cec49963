/** Every rule about a single page. A new rule is one file and one line here. */
import type { PageCheck } from '../page.ts';
import { checkDates } from './dates.ts';
import { checkExternalRequests } from './external-requests.ts';
import { checkHead } from './head.ts';
import { checkIcons } from './icons.ts';
import { checkInlineCode } from './inline-code.ts';
import { checkJsonLd } from './json-ld.ts';
import { checkLanguage } from './language.ts';
import { checkLeftovers } from './leftovers.ts';
import { checkOneH1 } from './one-h1.ts';
import { checkPolicy } from './policy.ts';
import { checkReadingTime } from './reading-time.ts';
import { checkTextWithoutScript } from './text-without-script.ts';
import { checkUniqueIds } from './unique-ids.ts';
import { checkUntranslated } from './untranslated.ts';

export const pageChecks: Readonly<Record<string, PageCheck>> = {
  language: checkLanguage,
  'one-h1': checkOneH1,
  'unique-ids': checkUniqueIds,
  head: checkHead,
  'json-ld': checkJsonLd,
  'external-requests': checkExternalRequests,
  'inline-code': checkInlineCode,
  policy: checkPolicy,
  icons: checkIcons,
  dates: checkDates,
  'reading-time': checkReadingTime,
  untranslated: checkUntranslated,
  leftovers: checkLeftovers,
  'text-without-script': checkTextWithoutScript,
};
