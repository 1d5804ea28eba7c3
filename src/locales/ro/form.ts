import type { Form, Page } from '../en/form.ts'

/**
 * A draft: no member organisation that works in Romanian has approved it yet. The person is "tu", and we are spoken to as
 * several.
 */
export const form: Form = {
  frame: {
    closeHelp: 'Înapoi la întrebări',
    languageFailed: 'Fără conexiune: limba nu a putut fi schimbată. Răspunsurile tale sunt încă aici.',
    progress: 'Cât ai făcut',
    back: 'Înapoi',
    skip: 'Sari peste',
    next: 'Mai departe',
    more: 'Alte variante',
    several: 'Poți alege mai multe.',
    toTheEnd: 'E destul: mergi la final',
    chosen: 'Ai ales: {choice}',
    moreThanOne: 'Mai multe',
  },
  start: {
    heading: 'Ți s-a întâmplat ceva ție sau altcuiva?',
    reader: 'Doar {organisation} poate deschide ce trimiți.',
    answer: 'Aici nu îți putem răspunde și nu putem veni. Pentru ajutor acum, apasă „Ajutor”.',
    stop: 'Te poți opri oricând. Poți sări peste întrebări.',
    final: 'Odată trimis, nu mai poate fi luat înapoi, pentru că nu știm care este al tău.',
    start: 'Începe',
    loading: 'Un moment…',
  },
  check: {
    summary: 'Verifică cine poate deschide',
    text: '{organisation} sau cineva din echipa de teren ți-a dat un număr? Scrie-l aici.',
    label: 'Numărul: 40 de cifre',
    compare: 'Compară',
    right: 'Numărul e bun: doar {organisation} poate deschide ce trimiți.',
    short: 'Nu este tot numărul: are 40 de cifre.',
    waiting: 'Un moment: pagina încă se încarcă. Apasă din nou „Compară”.',
  },
  stopped: {
    heading: 'Nu trimite nimic de aici',
    signer:
      'Numărul nu este același: altcineva ar putea deschide ce trimiți. Întreabă persoana care ți-a dat numărul.',
    slug: 'Pagina aceasta este a altei organizații. Întreabă persoana care ți-a dat-o.',
    older:
      'Pagina aceasta a primit o listă veche cu cei care o pot deschide. Întreabă persoana care ți-a dat-o.',
    document: 'Lista cu cei care pot deschide mesajul tău nu este în regulă. Întreabă organizația.',
    help: 'Nu s-a trimis nimic. Ajutor găsești și acum aici:',
    again: 'Scrie numărul din nou',
  },
  urgent: {
    health: {
      heading: 'Unele medicamente nu pot aștepta',
      text: [
        'Sex fără prezervativ sau împotriva voinței tale în ultimele 5 zile?',
        'Medicamentul contra HIV are efect doar dacă începi în cel mult 3 zile (72 de ore). Cu cât mai repede, cu atât mai bine.',
        'Pastilele contra sarcinii au efect până la 5 zile.',
        'Nu trebuie să mergi mai întâi la poliție.',
      ],
    },
    legal: {
      heading: 'Dacă poliția te reține sau îți pune întrebări',
      text: [
        'Poți cere un avocat și pe cineva care vorbește limba ta.',
        'Nu semna ce nu poți citi sau dacă nu ești de acord.',
      ],
    },
    child: {
      heading: 'Ajutor pentru cei sub 18 ani',
      text: ['Există oameni care ascultă copii și tineri. Îi poți suna.'],
    },
    private: 'Ce atingi aici nu se trimite niciodată.',
    goOn: 'Continuă cu întrebările',
  },
  questions: {
    reporter: {
      heading: 'Cui i s-a întâmplat?',
      hint: 'Apasă pe un răspuns și vine întrebarea următoare. Nu era acela? Apasă „Înapoi”.',
    },
    'violation-group': { heading: 'Ce s-a întâmplat?' },
    violation: { heading: 'Ce a fost?' },
    'perpetrator-group': { heading: 'Cine a făcut asta?' },
    perpetrator: { heading: 'Cine a fost?' },
    'setting-group': { heading: 'Unde a fost?' },
    setting: { heading: 'Ce fel de loc?' },
    area: {
      heading: 'În ce zonă?',
      hint: 'Cerem doar o zonă mare, ca nimeni să nu te poată găsi după ea.',
    },
    when: { heading: 'Când a fost?', hint: 'Nu întrebăm niciodată ziua.' },
    month: { heading: 'Ce lună?' },
    'people-affected': { heading: 'Câtor oameni li s-a întâmplat?' },
    frequency: { heading: 'De câte ori s-a întâmplat?' },
    'earlier-report': {
      heading: 'Am mai auzit despre asta?',
      hint: 'De ce întrebăm: ca să nu numărăm același lucru de două ori.',
    },
    'health-care-denial': { heading: 'Ce nu a mers bine la îngrijirea medicală?' },
    'reason-given': { heading: 'Ce motiv au dat?' },
    'work-abuse': {
      heading: 'Probleme cu cei care conduc munca?',
      hint: 'Alege ce nu este cum ar trebui.',
    },
    consequence: { heading: 'Ce ți s-a întâmplat după aceea?' },
    told: { heading: 'Cui i s-a spus?', hint: 'În afară de noi, acum.' },
    'authority-response': {
      heading: 'Ce au făcut?',
      hint: 'Poliția sau biroul căruia i s-a spus.',
    },
    'why-not-reported': {
      heading: 'De ce nu s-a spus la poliție sau la un birou?',
      hint: 'Nimeni nu trebuie să le spună. Orice motiv este un motiv bun.',
    },
    'help-needed': {
      heading: 'Ce ajutor vrei?',
      hint: 'Aici nu îți putem răspunde. Pe ecranul următor vezi unde este acest ajutor.',
    },
    'age-band': {
      heading: 'Ce vârstă ai?',
      hint: 'De ce întrebăm: ca cifrele să arate dacă li se întâmplă mai mult tinerilor sau celor mai în vârstă.',
    },
    gender: {
      heading: 'Care ți se potrivește?',
      hint: 'De ce întrebăm: ca cifrele să arate dacă unora li se întâmplă mai mult decât altora.',
    },
    migration: {
      heading: 'De unde vii?',
      hint: 'De ce întrebăm: ca cifrele să arate dacă li se întâmplă mai mult celor din altă parte. Nu întrebăm de unde și nu cerem acte.',
    },
    countable: {
      heading: 'Putem număra asta?',
      hint: 'Doar ca un număr printre altele, de către noi și rețeaua noastră. Nimeni în afară de {organisation} nu vede mesajul tău. Dacă spui nu sau sari peste, îl citim oricum, dar nu îl numărăm.',
    },
    quotable: {
      heading: 'Putem folosi unele dintre cuvintele tale?',
      hint: 'Scoatem ce arată cine ești, dar cineva care era acolo le poate recunoaște. Dacă sari peste, nu folosim niciunul.',
    },
  },
  witness: 'Aici „eu”, „mă”, „mi” și „tu” înseamnă persoana căreia i s-a întâmplat.',
  local: 'O întrebare de la {organisation}',
  helpFound: {
    heading: 'Unde este acest ajutor',
    text: 'Nimeni nu îți poate răspunde prin această pagină. Poți suna sau poți merge acolo.',
    none: '{organisation} nu a trecut acest ajutor. Tot ajutorul cunoscut este sus, la „Ajutor”.',
  },
  areasLoading: 'Lista cu zone încă se încarcă. Poți aștepta sau sări peste.',
  when: {
    'this-month': 'Luna aceasta',
    'earlier-month': 'În altă lună din ultimul an',
    'longer-ago': 'Mai demult',
    unknown: 'Nu știu',
  },
  months: [
    'ianuarie',
    'februarie',
    'martie',
    'aprilie',
    'mai',
    'iunie',
    'iulie',
    'august',
    'septembrie',
    'octombrie',
    'noiembrie',
    'decembrie',
  ],
  monthOfYear: '{month} {year}',
  yesNo: { yes: 'Da', no: 'Nu' },
  enough: {
    heading: 'Poți trimite acum',
    hint: 'Sau răspunde mai întâi la alte întrebări. Poți sări peste toate.',
    send: 'Trimite acum',
    more: 'Răspunde la mai multe',
  },
  words: {
    heading: 'Cu vorbele tale',
    optional: 'Nu trebuie să scrii nimic.',
    leaveOut:
      'Nu scrie ce arată cine ești tu sau cineva cu care lucrezi: nume, numere de telefon, adrese de acasă, cum arată cineva.',
    mayStay:
      'Numele unei secții de poliție, numărul unui polițist sau o clinică poate rămâne. Doar persoanele de încredere de la {organisation} citesc asta.',
    keyboard: 'Tastatura telefonului poate ține minte cuvinte. O filă privată este mai sigură.',
    label: 'Vorbele tale',
    looksLike: {
      name: 'Pare numele unei persoane:',
      phone: 'Pare un număr de telefon:',
      email: 'Pare o adresă de e-mail:',
      plate: 'Pare numărul unei mașini:',
      address: 'Pare o adresă:',
      profile: 'Pare un link sau un profil:',
    },
    ask: 'Este despre tine sau despre cineva cu care lucrezi? Mai bine scoate. O secție de poliție, numărul unui polițist sau o clinică poate rămâne.',
    roomForSentences: 'Mai este loc pentru câteva propoziții.',
    roomForWords: 'Mai este loc pentru câteva cuvinte.',
    tooLong: 'Este puțin prea lung. Te rugăm să scoți câteva cuvinte sau propoziții.',
    muchTooLong: 'Este mult prea lung. Te rugăm să scurtezi mult.',
  },
  review: {
    heading: 'Uită-te peste tot',
    hint: 'Asta este ce trimiți. Nimic altceva.',
    skipped: 'Fără răspuns',
    change: 'Schimbă',
    nothing: 'Nimic',
    send: 'Trimite',
    pointing: 'Este despre tine sau despre cineva cu care lucrezi? Apasă „Schimbă” ca să scoți.',
    skippedNo: 'Fără răspuns: înseamnă nu',
  },
  sending: {
    heading: 'Se trimite',
    notYet: 'Încă nu s-a trimis',
    closing: 'Mesajul tău se încuie, ca doar {organisation} să îl poată deschide.',
    sending: 'Mesajul tău este încuiat și pe drum.',
    offline:
      'Nu este conexiune. Mesajul tău este încuiat și așteaptă în această pagină. Încercăm noi din nou.',
    proving:
      'Este foarte aglomerat de cealaltă parte. Telefonul tău face un calcul, ca mesajul tău să treacă primul. Lasă pagina deschisă câteva secunde.',
    busy: 'Este aglomerat de cealaltă parte. Mesajul tău este încuiat și așteaptă în această pagină. Încercăm noi din nou.',
    unknown: 'Pagina încă nu știe cine poate deschide mesajul tău. Las-o deschisă: încercăm noi din nou.',
    again: 'Încearcă acum',
    refused: 'Nu a fost primit și nu s-a păstrat nimic. Răspunsurile tale sunt încă aici.',
    goBack: 'Înapoi la răspunsuri',
    gone: 'Lasă pagina deschisă. Dacă apeși „Ieși” sau o închizi, mesajul se pierde.',
  },
  sent: {
    heading: 'Trimis',
    text: 'Doar {organisation} îl poate deschide.',
    cleared:
      'Răspunsurile tale nu mai sunt pe acest telefon. Lista paginilor vizitate poate arăta încă că pagina a fost deschisă.',
    help: 'Aici nu îți putem răspunde. Pentru ajutor, apasă „Ajutor”.',
    leave: 'Ieși din pagină',
  },
}

/** What only the prerendered pages say: they are complete before any script runs. */
export const page: Page = {
  language: 'Română',
  head: {
    leave: 'Ieși',
    leaveHint: 'Închide această pagină și deschide alta. Pe tastatură: apasă Escape de două ori.',
    help: 'Ajutor',
    languages: 'Limba',
  },
  noscript: {
    heading: 'Întrebările nu merg în acest browser',
    text: 'Au nevoie de JavaScript, iar aici este oprit.',
    tor: 'În Tor Browser: apasă scutul de lângă adresă, alege Setări, apoi Mai sigur sau Standard, și deschide pagina din nou.',
    other: 'În alt browser: pornește JavaScript din setări și deschide pagina din nou.',
    help: 'Drepturile tale și ajutorul le poți citi mai jos și așa.',
  },
  help: {
    heading: 'Ajutor și drepturi',
    return: 'Înapoi la întrebări',
    lines: 'Unde găsești ajutor',
    rights: 'Drepturile tale',
    noLines: '{organisation} nu a trecut încă niciun ajutor aici.',
    police: {
      yes: 'S-ar putea să spună poliției.',
      no: 'Nu spun poliției.',
      unknown: 'Nu știm dacă spun poliției.',
    },
    phone: 'Telefon',
    callList: 'Telefonul tău păstrează apelul în lista de apeluri.',
    address: 'Adresă',
    hours: 'Deschis',
    cost: 'Cost',
    papers: 'Acte',
    languages: 'Limbi',
    checked: 'Am verificat asta pe',
  },
}
