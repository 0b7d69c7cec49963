/**
 * American spelling made British. Lists and endings of
 * https://en.wikipedia.org/wiki/American_and_British_English_spelling_differences: words that only look like one
 * (four, hour, advertise, exercise, promise, prize, size) are left as they are.
 */

const words = (list: string) => list.trim().split(/\s+/).join('|');

const our = words(`
  arb ard arm behavi misbehavi cand clam col discol demean enam endeav fav disfav ferv flav glam harb hon dishon hum lab
  belab neighb od parl ranc rig rum sav splend succ tum val vap vig
`);
const orEnding = words(`
  s ed ing er ers able ably al ally less ful fully hood hoods ly ite ites itism ist ists y ies
`);
const doubling = words(`
  cancel channel counsel dial equal fuel label level marshal model pedal refuel signal total travel tunnel quarrel shovel
  spiral funnel
`);
const notIse = words(`
  size sizes sized sizing resize resized resizing downsize downsized downsizing oversize oversized capsize capsized
  capsizing prize prizes prized prizing seize seized seizing
`);

const exact: Readonly<Record<string, string>> = {
  program: 'programme',
  programs: 'programmes',
  dialog: 'dialogue',
  dialogs: 'dialogues',
  catalog: 'catalogue',
  catalogs: 'catalogues',
  analog: 'analogue',
  monolog: 'monologue',
  defense: 'defence',
  defenses: 'defences',
  offense: 'offence',
  offenses: 'offences',
  license: 'licence',
  licenses: 'licences',
  practise: 'practice',
  practises: 'practices',
  pretense: 'pretence',
  aging: 'ageing',
  judgment: 'judgement',
  judgments: 'judgements',
  acknowledgment: 'acknowledgement',
  gray: 'grey',
  skeptic: 'sceptic',
  skeptical: 'sceptical',
  skepticism: 'scepticism',
  artifact: 'artefact',
  artifacts: 'artefacts',
  inquiry: 'enquiry',
  inquiries: 'enquiries',
  fulfill: 'fulfil',
  fulfills: 'fulfils',
  fulfillment: 'fulfilment',
  enroll: 'enrol',
  enrollment: 'enrolment',
  skillful: 'skilful',
  willful: 'wilful',
  maneuver: 'manoeuvre',
  maneuvers: 'manoeuvres',
  pediatric: 'paediatric',
  archeology: 'archaeology',
  encyclopedia: 'encyclopaedia',
  anesthetic: 'anaesthetic',
  mom: 'mum',
  moms: 'mums',
  plow: 'plough',
  learnt: 'learned',
  amongst: 'among',
  whilst: 'while',
  checkered: 'chequered',
  jewelry: 'jewellery',
};

const families: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^(${our})or(?=(?:${orEnding})?$)`), '$1our'],
  [
    new RegExp(`^(?!(?:${notIse})$)([a-z]{3,})iz(?=(?:es?|ed|ing|ers?|ations?|ational|able)$)`),
    '$1is',
  ],
  [/^((?:para|ana|cata|dia|electro|hydro)l)yz(?=(?:es?|ed|ing|ers?)$)/, '$1ys'],
  [/^(epi|multi|hyper)?(cent|theat|lit|fib|calib|lust|spect)er(s?)$/, '$1$2re$3'],
  [/^(cent)er(ed|ing)$/, '$1r$2'],
  [new RegExp(`^(${doubling})(?=(?:ed|ing|ings|ers?|ors?)$)`), '$1l'],
];

/** `organizations` → `organisations`, `behavior` → `behaviour`, `counseling` → `counselling` */
export function britishSpelling(word: string): string {
  if (Object.hasOwn(exact, word)) return exact[word] ?? word;
  return families.reduce((now, [pattern, british]) => now.replace(pattern, british), word);
}
