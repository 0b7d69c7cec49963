import { describe, it } from 'vitest';
import { expectApart, expectTogether, knownFrom } from './expect-forms.ts';

const known = knownFrom(`
  klima schutz programm partnerschaft stadt städte bildung angebot frau haus mensch recht jugend arbeit kommunal politik schule polizei
  prävention extremismus fach stelle beratung opfer hilfe nachbarschaft kind garten sprache förderung familie zentrum hass
  verbrechen gesellschaft regierung bund land zeugung stand schaft heit keit haft reich lösung gemeinwesen klimaschutz
`);

describe('German words that find each other', () => {
  it.each([
    ['Städte', 'Staedte'],
    ['Muenchen', 'München'],
    ['Fluechtlinge', 'Flüchtlinge'],
    ['Größe', 'Groesse'],
    ['Straße', 'Strasse'],
    ['Praevention', 'Prävention'],
    ['Bürger', 'Burger'],
    ['Häuser', 'Haeuser'],
    ['neue', 'neue'],
    ['Klimaschutzprogramm', 'Klima'],
    ['Klimaschutzprogramm', 'Schutz'],
    ['Klimaschutzprogramm', 'Programm'],
    ['Klimaschutzprogramme', 'Klimaschutz'],
    ['Städtepartnerschaften', 'Partnerschaft'],
    ['Städtepartnerschaft', 'Staedte'],
    ['Bildungsangebote', 'Bildung'],
    ['Bildungsangebote', 'Angebot'],
    ['Frauenhaus', 'Frau'],
    ['Frauenhäuser', 'Haus'],
    ['Menschenrechte', 'Recht'],
    ['Menschenrechte', 'Mensch'],
    ['Jugendarbeit', 'Arbeit'],
    ['Kommunalpolitik', 'Politik'],
    ['Schulpolitik', 'Schule'],
    ['Polizeiarbeit', 'Arbeit'],
    ['Extremismuspraevention', 'Prävention'],
    ['Fachstelle', 'Stelle'],
    ['Beratungsstellen', 'Stelle'],
    ['Opferhilfe', 'Hilfe'],
    ['Nachbarschaftshilfe', 'Nachbarschaft'],
    ['Kindergarten', 'Garten'],
    ['Sprachförderung', 'Foerderung'],
    ['Familienzentrum', 'Familie'],
    ['Bundesregierung', 'Regierung'],
    ['Hassverbrechen', 'Verbrechen'],
    ['Präventions-Programm', 'Präventionsprogramm'],
    ['Bürger:innen', 'Bürgerinnen'],
    ['Bürger*innen', 'Bürgerinnen'],
  ])('a page with %s is found by %s', (page, query) => {
    expectTogether(page, query, 'de', known);
  });
});

describe('German words that stay apart', () => {
  it.each([
    ['neue', 'nü'],
    ['Quelle', 'Quälle'],
    ['Frauen', 'Fran'],
    ['aktuell', 'akten'],
    ['Poet', 'Poster'],
    ['Israel', 'Insel'],
    ['Gesellschaft', 'Schaft'],
    ['Freiheit', 'Heit'],
    ['Überzeugung', 'Zeugung'],
    ['Widerstand', 'Stand'],
    ['erfolgreich', 'Reich'],
    ['Auflösung', 'Lösung'],
    ['Bund', 'Bündnis'],
    ['Regierung', 'Rung'],
  ])('%s and %s', (one, other) => {
    expectApart(one, other, 'de', known);
  });
});
