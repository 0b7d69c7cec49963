/** Domains where private people have their mailboxes. */

/** Providers under many endings: `gmx.de`, `gmx.at`, `yahoo.co.uk`. */
const anyEnding =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|rocketmail|icloud|gmx|aol|proton|protonmail|tutanota|tuta|mail|yandex|zoho|fastmail|hushmail|posteo|wanadoo|tiscali|freemail|centrum|duck|maktoob)\.(?:[a-z]{2,4}|co\.[a-z]{2}|com\.[a-z]{2})$/;

/** Providers by their whole domain. */
const domains: ReadonlySet<string> = new Set(
  [
    'me.com mac.com pm.me mailbox.org mail2world.com inbox.com hey.com tutamail.com keemail.me disroot.org riseup.net',
    'web.de t-online.de freenet.de arcor.de online.de email.de vodafone.de 1und1.de kabelmail.de aon.at chello.at bluewin.ch',
    'orange.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr numericable.fr telenet.be skynet.be proximus.be voo.be pandora.be',
    'ziggo.nl kpnmail.nl kpnplanet.nl xs4all.nl planet.nl home.nl hetnet.nl casema.nl quicknet.nl',
    'terra.es telefonica.net movistar.es ono.com sapo.pt iol.pt clix.pt libero.it virgilio.it alice.it tin.it fastwebnet.it',
    'btinternet.com btopenworld.com sky.com virginmedia.com ntlworld.com talktalk.net blueyonder.co.uk tesco.net eircom.net',
    'comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net juno.com optonline.net',
    'shaw.ca rogers.com sympatico.ca telus.net videotron.ca bell.net',
    'online.no telia.com bredband.net spray.se comhem.se jubii.dk stofanet.dk tdcadsl.dk luukku.com kolumbus.fi saunalahti.fi',
    'o2.pl wp.pl onet.pl onet.eu interia.pl interia.eu gazeta.pl op.pl poczta.onet.pl seznam.cz volny.cz email.cz post.cz',
    'azet.sk zoznam.sk pobox.sk citromail.hu indamail.hu t-online.hu otenet.gr forthnet.gr ukr.net i.ua meta.ua bigmir.net',
    'rambler.ru bk.ru list.ru inbox.ru qq.com 163.com 126.com naver.com rediffmail.com',
  ]
    .join(' ')
    .split(' '),
);

/** Whether the mailboxes of a domain are mostly those of private people. */
export function isFreeMail(domain: string): boolean {
  return domains.has(domain) || anyEnding.test(domain);
}
