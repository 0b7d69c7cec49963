/** Words that tell the mailbox of an office from that of a person: small letters without marks, as `plainWords` gives them. */

const setOf = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.join(' ').split(' '));

/** The words of a name in plain small letters: `Prävention.Süd2` → `pravention`, `sud`. */
export function plainWords(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
}

/** What offices, teams, programmes and services are called. */
export const roleWords = setOf(
  // English
  'info information contact hello hi office admin administration help helpdesk helpline hotline support service services team',
  'group press media news newsletter comms communications communication marketing events event booking registration register',
  'prevention prevent safety security safe community communities council city town mayor mayors youth young schools school',
  'education training trainings families family women research data privacy gdpr dpo dataprotection legal compliance finance',
  'accounts billing jobs careers hr recruitment people staff volunteers volunteer membership members network secretariat',
  'secretary coordination coordinator project projects programme program programs partnership partnerships international',
  'policy public affairs relations enquiries enquiry inquiries queries general reception desk front reports report reporting',
  'complaints feedback editors editor editorial webmaster web website postmaster hostmaster abuse noreply no reply mail mailbox',
  'email post box intake referral referrals case cases cohesion integration inclusion equality equalities diversity resilience',
  'democracy violence extremism counter hate crime police unit department dept division board committee commission centre center',
  'hub lab institute foundation fund funding grants grant exit mentoring social works health culture sport library archive room',
  // French
  'accueil bureau contacter mairie ville presse communication jeunesse ecole ecoles prevention securite secretariat direction',
  'service services cabinet equipe projet projets reseau formation formations recrutement rh cellule antenne maison mission',
  'association asso citoyen citoyens citoyennete egalite laicite mediation radicalisation coordination courrier dpd rgpd',
  // German
  'kontakt anfrage anfragen buero buro amt stelle team presse verwaltung stadt rathaus gemeinde kommune jugend schule schulen',
  'bildung beratung fachstelle meldestelle geschaeftsstelle geschaftsstelle sekretariat leitung praevention pravention',
  'sicherheit vielfalt demokratie integration gleichstellung projekt projekte netzwerk verein stiftung post poststelle zentrale',
  'datenschutz impressum redaktion veranstaltung veranstaltungen anmeldung ausstieg opferhilfe opferberatung beauftragte',
  // Spanish, Catalan, Portuguese, Italian
  'contacto contacte contato contatto contatti oficina atencion ayuntamiento ajuntament ayuda prensa premsa prevencion prevencio',
  'juventud joventut escuela educacion equipo equipa proyecto proyectos projeto red rete rede direccion secretaria seguridad',
  'convivencia convivencia igualdad diversidad comunicacion comunicacio ciudadania participacion informacion informacio buzon',
  'camara municipio comune comunicazione segreteria ufficio stampa prevenzione giovani scuola progetto imprensa geral junta',
  // Dutch, Danish, Norwegian, Swedish, Finnish
  'kontor kommun kommune gemeente stad preventie forebyggelse forebygging forebyggende forebyggande radikalisering postmottak',
  'infohus ssp skole skola skoler ungdom ungdommen unge jeugd borger medborgare veiligheid sikkerhet sakerhet pers presse press',
  'registrator brottsforebyggande raadgivning radgivning kirjaamo kaupunki viestinta nuoriso turvallisuus huvudregistratur',
  // Polish, Czech, Slovak, Hungarian, Greek, Ukrainian in Latin letters
  'kontakt biuro urzad miasto prasa sekretariat kancelaria urad mesto mestsky podatelna tisk tlac prevence prevencia prevencja',
  'mladez szkola skola projekt hivatal sajto iroda polgarmester kapcsolat grafeio dimos epikoinonia typos mist rada',
  // Arabic, in its letters and in Latin ones
  'اتصال تواصل معلومات مكتب اعلام صحافة شباب بلدية وقاية مدرسة فريق مركز جمعية maktab baladia baladiya ittisal tawasul shabab',
  // Places of work by their abbreviations
  'eu un it pr ict ngo pve cve esf dg sg sos lgbt lgbtq vhs ag ev',
);

/** Parts of longer words that only offices have: `jugendamt`, `praeventionsrat`, `helpdesk`. */
export const rolePieces: readonly string[] = (
  'praevention pravention prevent prevenc prevenz radikal radical extrem jugend youth jeunes juven demokrat democra integration ' +
  'communi kommun contact kontakt beratung buero buro office bureau oficin stelle zentrum centre center koordin coordin ' +
  'network netzwerk reseau projekt project proyect programm municip rathaus mairie ayunta police polizei polic ' +
  'policia politi schule school ecole escuel educa bildung universit institut foundation stiftung fondation fundac secretar ' +
  'sekretar ministe referat abteilung department verwaltung administra service support hotline helpline newsletter ' +
  'redaktion editor webmaster noreply datenschutz privacy sicherheit security safecit safety vielfalt divers equal egalite ' +
  'igualdad hatecrime antisem rassis racis victim family famili vereins verband associa akademie academy archiv museum biblio'
).split(' ');

/** With one of these, a first name belongs to a house: `anne-frank-haus`. */
export const houseWords = setOf(
  'haus house huis hus maison casa zentrum centre center centro stiftung foundation fondation fundacion schule school ecole',
  'escuela institut institute preis prize prix premio platz verein museum bibliothek library akademie academy fonds fund',
);

/** How people are addressed. */
export const titles = setOf(
  'mr mrs ms dr prof herr frau mme mlle madame monsieur sr sra senor senora don dona hr pan pani fru herra',
);

/** First names that are common in the countries of the network, without those that are also words or cities. */
export const firstNames = setOf(
  // English
  'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony donald steven paul',
  'andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen',
  'larry justin scott brandon benjamin samuel gregory alexander patrick jack dennis jerry tyler aaron adam nathan henry peter',
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly',
  'emily donna michelle carol amanda melissa deborah stephanie rebecca laura helen sharon cynthia kathleen amy angela shirley',
  'emma anna brenda pamela nicole samantha katherine christine rachel carolyn janet catherine heather diane olivia julie joyce',
  'jane joan kelly lauren megan hannah simon oliver harry lucy chloe sophie fiona nigel gareth ian stuart graham alice claire',
  // French
  'jean pierre michel philippe alain nicolas christophe frederic laurent stephane francois sebastien julien guillaume',
  'thierry pascal antoine mathieu alexandre jacques vincent luc marc yves gilles marie nathalie isabelle sylvie catherine',
  'francoise valerie christelle sandrine celine aurelie camille julie lea manon chloe juliette helene brigitte veronique amelie',
  // German and Dutch
  'hans peter wolfgang klaus juergen jurgen uwe bernd stefan andreas michael markus matthias tobias florian sebastian jan lukas',
  'felix jonas maximilian moritz heinz dieter werner guenter gunter karl ralf torsten thorsten sven holger ursula monika petra',
  'sabine renate helga karin brigitte ingrid erika andrea gabriele susanne claudia birgit heike katharina franziska julia lena',
  'leonie miriam anja silke tanja kerstin johannes joost pieter willem kees bram sander marieke anneke femke joke wim',
  // Spanish, Portuguese, Italian
  'jose antonio manuel francisco juan javier carlos jesus alejandro miguel rafael pablo sergio jorge alberto luis diego',
  'carmen pilar dolores teresa cristina marta elena lucia paula raquel beatriz rocio nuria montserrat joao pedro rui tiago',
  'ana ines sofia catarina giovanni giuseppe marco luca francesca chiara giulia alessandro matteo paolo stefano',
  // Nordic
  'lars niels jens soren mads rasmus henrik anders mette kirsten hanne maja astrid erik olav bjorn ole kari ingrid solveig',
  'johan karl gustav fredrik nils lennart eva birgitta elin matti mikko juha antti timo tuula paivi sirpa',
  // Polish, Czech, Slovak, Hungarian, Greek, Ukrainian
  'piotr krzysztof andrzej tomasz pawel marcin michal jakub katarzyna malgorzata agnieszka joanna ewa zofia jiri petr pavel',
  'vaclav tomas martin zdenek milan jozef stefan lukas jana zuzana lenka hana lucie istvan laszlo gabor zoltan katalin zsuzsa',
  'giorgos dimitris kostas yannis nikos maria eleni katerina oleksandr serhiy andriy olena natalia oksana iryna tetiana',
  // Arabic and Turkish in Latin letters, and Arabic
  'mohamed mohammed muhammad mohammad ahmed ahmad ali omar hassan hussein ibrahim khaled khalid youssef yusuf mustafa mahmoud',
  'abdullah samir karim rachid said tariq bilal hamza fatima aisha khadija mariam maryam zainab layla leila nadia amina samira',
  'yasmin nour salma hanan mehmet ayse fatma emine zeynep murat emre',
  'محمد أحمد احمد علي عمر حسن حسين خالد يوسف مصطفى فاطمة عائشة مريم زينب ليلى سميرة',
);
