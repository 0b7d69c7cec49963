/** Entries whose words are allowed and nasty: they must be shown as words on every page, feed, calendar and card. */
import { sourceLocale } from '../../i18n/locales.ts';
import { inFiles } from '../make-case.ts';

/** An entry with the words that have to arrive unchanged. */
export interface ShownWords {
  readonly section: 'events' | 'news' | 'practices';
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly venue?: string;
}

const longWords = 'Wörter, die sich falten; '.repeat(3);

/** The entries. */
export const shownWords: readonly ShownWords[] = [
  {
    section: 'events',
    id: 'hostile-shown-script',
    title: `</script><script>alert("1")</script> & 'quotes' ]]>`,
    summary: `<!--<script>alert(1)//--> \\n END:VEVENT ${longWords}`,
    venue: 'A hall, or two; BEGIN:VALARM \\nACTION:DISPLAY "x" <b>',
  },
  {
    section: 'events',
    id: 'hostile-shown-arabic',
    title: 'مدينة "ليون" \u2066<img src=x onerror=alert(1)>\u2069 والمدينة',
    summary: 'نص طويل بما يكفي \u2067<svg onload=alert(1)>\u2069 ليكون ملخّصًا مقبولًا، وفيه إشارات.',
    venue: 'قاعة؛ \u2066A,B;C\u2069',
  },
  {
    section: 'news',
    id: 'hostile-shown-closing',
    title: `</title></style></textarea></noscript>"><img src=x onerror=alert(1)>`,
    summary: `]]></summary><script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script> &amp; &#60; words`,
  },
  {
    section: 'practices',
    id: 'hostile-shown-template',
    title: '{{count}} {process.env.CANARY_SECRET} %{secret} $& $1 $` x',
    summary: `$t(site.name) {{- name}} <%= x %> #{x} local:/practices/ <a href="local:/x/">words</a>`,
  },
];

const textOf = ({ section, title, summary, venue }: ShownWords): string => {
  const facts = {
    events: [
      'start: 2026-10-01T09:00',
      'timeZone: Europe/Copenhagen',
      'city: aarhus',
      'status: held',
      `venue: ${JSON.stringify(venue)}`,
    ],
    news: ['date: 2026-10-01', 'kind: publication'],
    practices: [
      'city: aarhus',
      'status: running',
      'approach: Words.',
      "lastVerified: '2026-11-23'",
    ],
  }[section];
  return [
    '---',
    `title: ${JSON.stringify(title)}`,
    `summary: ${JSON.stringify(summary)}`,
    ...facts,
    'topics: [violent-extremism]',
    `sources: [{ title: ${JSON.stringify(title)}, url: "https://example.org/?a='b'&c=%22%3E", accessed: 2026-11-25 }]`,
    '---',
    '',
    'Words of the text.',
    '',
  ].join('\n');
};

/** The entries as cases: the gate has nothing to say of them. */
export const shownCases = shownWords.map((words) =>
  inFiles(
    'front-matter',
    words.id,
    [
      {
        path: `content/${words.section}/${sourceLocale}/${words.id}.mdx`,
        content: textOf(words),
      },
    ],
    'inert',
  ),
);
