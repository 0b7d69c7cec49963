/** What travels to a browser without a bundler: packages whose files or data stand in the built site. */

/** Package → what of it the site holds. */
export const takenAlong: Readonly<Record<string, string>> = {
  '@fontsource-variable/ibm-plex-sans': 'fonts, cut to the letters that pages need',
  '@fontsource/ibm-plex-sans-arabic': 'fonts, cut to the letters that pages need',
  pagefind: 'search in the browser',
  'timezones-ical-library': 'rules of time zones in calendars',
  'world-atlas':
    'coasts, drawn from Natural Earth (public domain, https://www.naturalearthdata.com)',
};
