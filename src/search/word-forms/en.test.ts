import { describe, it } from 'vitest';
import { expectApart, expectTogether, knownFrom } from './expect-forms.ts';

const known = knownFrom(`
  agency agencies terrorism sectional operation front-line police policy community communities national
`);

describe('English words that find each other', () => {
  it.each([
    ['organisation', 'organization'],
    ['organization', 'organisation'],
    ['organizations', 'organisation'],
    ['Organising', 'organizing'],
    ['programme', 'program'],
    ['programs', 'programme'],
    ['behaviour', 'behavior'],
    ['behavioral', 'behavioural'],
    ['neighbourhoods', 'neighborhood'],
    ['counselling', 'counseling'],
    ['counselor', 'counsellor'],
    ['centre', 'center'],
    ['centers', 'centre'],
    ['community-centred', 'community-centered'],
    ['defence', 'defense'],
    ['offences', 'offenses'],
    ['dialogue', 'dialog'],
    ['polarisation', 'polarization'],
    ['polarized', 'polarised'],
    ['radicalization', 'radicalisation'],
    ['de-radicalisation', 'deradicalization'],
    ['analyse', 'analyze'],
    ['labelled', 'labeled'],
    ['judgement', 'judgment'],
    ['sceptic', 'skeptic'],
    ['cities', 'city'],
    ['communities', 'community'],
    ['mayors', 'mayor'],
    ['churches', 'church'],
    ['women', 'woman'],
    ['policemen', 'policeman'],
    ['children', 'child'],
    ['crises', 'crisis'],
    ['criteria', 'criterion'],
    ['lives', 'life'],
    ['multi-agency', 'multiagency'],
    ['multiagency', 'multi-agency'],
    ['multiagency', 'agency'],
    ['multi‑agency', 'agency'],
    ['front-line', 'frontline'],
    ['frontline', 'line'],
    ['counterterrorism', 'counter-terrorism'],
    ['cooperation', 'co-operation'],
    ['co-operation', 'cooperation'],
    ['U.N.', 'UN'],
    ['UN', 'U.N.'],
    ['C.V.E.', 'CVE'],
    ['CVE', 'C.V.E.'],
    ['city’s', 'city'],
    ['cities’', 'city'],
  ])('a page with %s is found by %s', (page, query) => {
    expectTogether(page, query, 'en', known);
  });
});

describe('English words that stay apart', () => {
  it.each([
    ['four', 'for'],
    ['hour', 'hor'],
    ['exercise', 'excise'],
    ['tour', 'tor'],
    ['pour', 'por'],
    ['advertise', 'advert'],
    ['prize', 'prise'],
    ['size', 'sise'],
    ['universal', 'university'],
    ['news', 'new'],
    ['international', 'national'],
    ['policy', 'police'],
    ['specimen', 'speciman'],
    ['actor', 'actour'],
    ['doctor', 'doctour'],
    ['meter', 'metre'],
    ['sector', 'sectour'],
  ])('%s and %s', (one, other) => {
    expectApart(one, other, 'en', known);
  });
});
