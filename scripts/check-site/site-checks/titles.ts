import { localeOf } from '../../../src/i18n/paths.ts';
import type { SiteCheck } from '../site.ts';

/** No two pages of a language that search engines list have the same title. The gateway belongs to no language. */
export const checkTitles: SiteCheck = ({ pages }) => {
  const listed = pages.filter(({ noindex, address }) => !noindex && localeOf(address));
  return [...Map.groupBy(listed, ({ locale, title }) => `${locale} ${title}`).values()]
    .filter((group) => group.length > 1)
    .flatMap((group) =>
      group.slice(1).map(({ file, title }) => ({
        rule: 'titles',
        file,
        found: `the title “${title}”, which ${group[0]?.file} has too`,
        expected: 'a title of its own',
        fix: 'Say in the title what differs: the topic, the country, the number of the page.',
      })),
    );
};
