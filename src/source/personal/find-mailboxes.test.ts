import { describe, expect, it } from 'vitest';
import { findMailboxes, isPersonalMailbox } from './find-mailboxes.ts';

const personal = [
  'samira.haddad@city.example',
  's.haddad@city.example',
  'haddad.s@city.example',
  'samira_haddad@city.example',
  'Samira.Haddad@City.Example',
  'samira.h@city.example',
  'jean-luc.moreau@ville.example',
  'jeanmarc.moreau@ville.example',
  'anna@city.example',
  'anna82@city.example',
  'anna+news@city.example',
  'mette-k@kommune.example',
  'lars@kommune.example',
  'SamiraHaddad@city.example',
  'jd@city.example',
  'j.d@city.example',
  'dr.haddad@klinik.example',
  'frau.weber@stadt.example',
  'mme.moreau@ville.example',
  'haddad82@gmail.com',
  'nightingale@gmail.com',
  'radix@gmx.de',
  'x7@web.de',
  'citygirl@yahoo.co.uk',
  'k.nowak@wp.pl',
  'j.novak@seznam.cz',
  'someone.else@proton.me',
  'someone@orange.fr',
  'someone@laposte.net',
  'someone@outlook.es',
  'someone@hotmail.com',
  'someone@icloud.com',
  'someone@posteo.de',
  'someone@t-online.de',
  'someone@libero.it',
  'someone@ukr.net',
  'محمد.علي@مدينة.مثال',
  'karl-heinz.schmidt@stadt.example',
  'b.van.dijk@gemeente.example',
  'maria.santos.oliveira@cidade.example',
];

const offices = [
  'info@city.example',
  'info2@city.example',
  'contact@ville.example',
  'kontakt@stadt.example',
  'contacto@ciudad.example',
  'accueil@ville.example',
  'bureau@association.example',
  'presse@stadt.example',
  'press.office@city.example',
  'office@gmail.com',
  'prevention.team@gmail.com',
  'kontakt@web.de',
  'prevention@city.example',
  'praevention.sued@stadt.example',
  'prävention@stadt.example',
  'prevencion@ciudad.example',
  'youth.work@city.example',
  'team@city.example',
  'team-nord@stadt.example',
  'jugendamt@stadt.example',
  'demokratie.leben@stadt.example',
  'fachstelle.radikalisierung@stadt.example',
  'ssp@kommune.example',
  'ssp.aarhus@kommune.example',
  'infohus@kommune.example',
  'exit.deutschland@exit-deutschland.example',
  'nordlicht@stadt.example',
  'radix-berlin@verein.example',
  'anne-frank-haus@stiftung.example',
  'rosa@rosa-luxemburg.example',
  'eu@city.example',
  'pr@city.example',
  'community.safety@city.example',
  'mayor@city.example',
  'mairie@ville.example',
  'cabinet.maire@ville.example',
  'oficina.convivencia@ciudad.example',
  'postmottak@kommune.example',
  'sekretariat@urzad.example',
  'podatelna@mesto.example',
  'no-reply@city.example',
  'strong.cities@strongcitiesnetwork.example',
  'hate.crime.unit@police.example',
  'مكتب@مدينة.مثال',
  'safecities@network.example',
];

const judge = (address: string, known?: ReadonlySet<string>) => {
  const [found] = findMailboxes(address);
  if (!found || found.text !== address) throw new Error(`Not seen as an address: ${address}`);
  return isPersonalMailbox(found.local, found.domain, known);
};

it.each(personal)('%s is that of a person', (address) => {
  expect(judge(address)).toBe(true);
});

it.each(offices)('%s is that of an office', (address) => {
  expect(judge(address)).toBe(false);
});

it('a practice may have a mailbox of its own name, a person may not', () => {
  expect(judge('one.door@city.example')).toBe(true);
  expect(judge('one.door@city.example', new Set(['one', 'door']))).toBe(false);
  expect(judge('anna.door@city.example', new Set(['anna', 'door']))).toBe(true);
});

describe('an address is seen', () => {
  it.each([
    ['in a link', '[write](mailto:anna.weber@city.example?subject=x)', 'anna.weber@city.example'],
    ['at the end of a sentence', 'Write to anna.weber@city.example.', 'anna.weber@city.example'],
    ['in Arabic', 'راسلوا ⁨anna.weber@city.example⁩ مباشرة', 'anna.weber@city.example'],
    ['with a code for its sign', 'anna.weber&#64;city.example', 'anna.weber&#64;city.example'],
    ['percent-encoded', 'mailto:anna.weber%40city.example', 'anna.weber%40city.example'],
    ['escaped', 'anna.weber\\@city.example', 'anna.weber\\@city.example'],
    [
      'hidden from machines',
      'anna.weber (at) city (dot) example',
      'anna.weber (at) city (dot) example',
    ],
    [
      'hidden in German',
      'anna.weber [ät] city [punkt] example',
      'anna.weber [ät] city [punkt] example',
    ],
  ])('%s', (_where, text, expected) => {
    const [found] = findMailboxes(text);
    expect(found).toMatchObject({ text: expected, local: 'anna.weber', domain: 'city.example' });
    expect(text.slice(found?.index).startsWith(expected)).toBe(true);
  });

  it.each(['@handle', 'a @ b', 'see @city.example', '5@home', 'meet (at) noon', 'x@y'])(
    'not in %s',
    (text) => {
      expect(findMailboxes(text)).toEqual([]);
    },
  );
});
