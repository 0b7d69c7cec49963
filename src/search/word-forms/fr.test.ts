import { describe, it } from 'vitest';
import { expectApart, expectTogether, knownFrom } from './expect-forms.ts';

const known = knownFrom(`
  acteur acteurs préfet parole feuille national racisme
`);

describe('French words that find each other', () => {
  it.each([
    ['l’intégration', 'intégration'],
    ["l'intégration", 'l’intégration'],
    ['d’accueil', 'accueil'],
    ['L’Europe', 'Europe'],
    ['qu’elle', 'elle'],
    ['jusqu’ici', 'ici'],
    ['lorsqu’ils', 'ils'],
    ['aujourd’hui', "aujourd'hui"],
    ['aujourd’hui', 'aujourdhui'],
    ['presqu’île', "presqu'île"],
    ['œuvre', 'oeuvre'],
    ['oeuvre', 'œuvre'],
    ['cœurs', 'coeur'],
    ['sœur', 'soeur'],
    ['l’œuvre', 'oeuvres'],
    ['Œuvre', 'œuvre'],
    ['nævus', 'naevus'],
    ['rendez-vous', 'rendezvous'],
    ['rendez‑vous', 'rendezvous'],
    ['sous-préfet', 'souspréfet'],
    ['souspréfet', 'sous-préfet'],
    ['souspréfet', 'préfet'],
    ['porte-parole', 'porteparole'],
    ['porteparole', 'parole'],
    ['multiacteurs', 'multi-acteurs'],
    ['multiacteurs', 'acteurs'],
    ['antiracisme', 'racisme'],
    ['travaux', 'travail'],
    ['travail', 'travaux'],
    ['municipaux', 'municipal'],
    ['écoles', 'école'],
    ['jeux', 'jeu'],
    ['animatrices', 'animateur'],
    ['médiateur', 'médiatrice'],
    ['actrice', 'acteur'],
    ['citoyen·ne·s', 'citoyen'],
    ['élu·e·s', 'élu'],
  ])('a page with %s is found by %s', (page, query) => {
    expectTogether(page, query, 'fr', known);
  });
});

describe('French words that stay apart', () => {
  it.each([
    ['matrice', 'mateur'],
    ['cicatrice', 'cicateur'],
    ['dune', 'une'],
    ['lion', 'ion'],
    ['national', 'international'],
    ['mai', 'maire'],
    ['ville', 'village'],
    ['paix', 'pain'],
  ])('%s and %s', (one, other) => {
    expectApart(one, other, 'fr', known);
  });
});
