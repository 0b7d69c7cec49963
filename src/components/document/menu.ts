/** The main menu: sections in the order in which a practitioner needs them. */
export const mainMenu = ['practices', 'roadmap', 'events', 'news', 'cities', 'about'] as const;
/** The small menu at the foot. */
export const footMenu = [
  'about',
  'contribute',
  'glossary',
  'translations',
  'search',
  'accessibility',
  'privacy',
] as const;
