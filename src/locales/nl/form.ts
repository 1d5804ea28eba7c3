import type { Form, Page } from '../en/form.ts'

/** A draft: no member organisation that works in Dutch has approved it yet. */
export const form: Form = {
  frame: {
    closeHelp: 'Terug naar de vragen',
    languageFailed: 'Geen verbinding: de taal kon niet worden veranderd. Je antwoorden zijn er nog.',
    progress: 'Hoe ver je bent',
    back: 'Terug',
    skip: 'Overslaan',
    next: 'Verder',
    more: 'Meer keuzes',
    several: 'Je mag er meer dan één kiezen.',
    toTheEnd: 'Zo is het genoeg: naar het einde',
    chosen: 'Je koos: {choice}',
    moreThanOne: 'Meer dan één',
  },
  start: {
    heading: 'Is er iets gebeurd met jou of met iemand anders?',
    reader: 'Alleen {organisation} kan openen wat je stuurt.',
    answer:
      'We kunnen je hier geen antwoord geven en niet naar je toe komen. Heb je nu hulp nodig, druk dan op Hulp.',
    stop: 'Je kunt altijd stoppen. Je mag vragen overslaan.',
    final: 'Wat je hebt gestuurd kan niet meer terug, want we weten niet welk bericht van jou is.',
    start: 'Beginnen',
    loading: 'Een ogenblik …',
  },
  check: {
    summary: 'Kijk na wie dit kan openen',
    text: 'Kreeg je een nummer van {organisation} of van een veldwerker? Typ het hier.',
    label: 'Het nummer: 40 cijfers',
    compare: 'Vergelijken',
    right: 'Het nummer klopt: alleen {organisation} kan openen wat je stuurt.',
    short: 'Dat is niet het hele nummer: het heeft 40 cijfers.',
    waiting: 'Een ogenblik: de pagina wordt nog geladen. Druk straks weer op Vergelijken.',
  },
  stopped: {
    heading: 'Stuur hier niets',
    signer:
      'Het nummer is niet hetzelfde: iemand anders zou kunnen openen wat je stuurt. Vraag het aan degene die je het nummer gaf.',
    slug: 'Deze pagina is van een andere organisatie. Vraag het aan degene die haar aan je gaf.',
    older:
      'Deze pagina kreeg een oude lijst van mensen die haar kunnen openen. Vraag het aan degene die haar aan je gaf.',
    document:
      'De lijst van mensen die je bericht kunnen openen is niet in orde. Vraag het aan de organisatie.',
    help: 'Er is niets verstuurd. Hulp vind je hier nog wel:',
    again: 'Typ het nummer opnieuw',
  },
  urgent: {
    health: {
      heading: 'Sommige medicijnen kunnen niet wachten',
      text: [
        'Seks zonder condoom of tegen je wil in de laatste 5 dagen?',
        'Medicijnen tegen hiv werken alleen als je binnen 3 dagen (72 uur) begint, hoe eerder hoe beter.',
        'Pillen tegen zwangerschap werken tot 5 dagen.',
        'Je hoeft niet eerst naar de politie.',
      ],
    },
    legal: {
      heading: 'Als de politie je vasthoudt of vragen stelt',
      text: [
        'Je kunt vragen om een advocaat, en om iemand die jouw taal spreekt.',
        'Zet geen handtekening onder iets dat je niet kunt lezen of waar je het niet mee eens bent.',
      ],
    },
    child: {
      heading: 'Hulp voor wie jonger is dan 18',
      text: ['Er zijn mensen die naar kinderen en jongeren luisteren. Je kunt hen bellen.'],
    },
    private: 'Wat je hier aantikt wordt nooit verstuurd.',
    goOn: 'Verder met de vragen',
  },
  questions: {
    reporter: {
      heading: 'Met wie is het gebeurd?',
      hint: 'Tik op een antwoord en de volgende vraag komt. Was dat niet het goede? Druk op Terug.',
    },
    'violation-group': { heading: 'Wat is er gebeurd?' },
    violation: { heading: 'Wat was het?' },
    'perpetrator-group': { heading: 'Wie deed het?' },
    perpetrator: { heading: 'Wie was het?' },
    'setting-group': { heading: 'Waar was het?' },
    setting: { heading: 'Wat voor plek?' },
    area: {
      heading: 'In welk gebied?',
      hint: 'We vragen alleen een groot gebied, zodat niemand je daarmee kan vinden.',
    },
    when: { heading: 'Wanneer was het?', hint: 'We vragen nooit welke dag.' },
    month: { heading: 'Welke maand?' },
    'people-affected': { heading: 'Met hoeveel mensen gebeurde het?' },
    frequency: { heading: 'Hoe vaak gebeurde het?' },
    'earlier-report': {
      heading: 'Hebben we hier al eerder over gehoord?',
      hint: 'Waarom we dit vragen: zodat we niet twee keer hetzelfde tellen.',
    },
    'health-care-denial': { heading: 'Wat ging er mis met de zorg?' },
    'reason-given': { heading: 'Welke reden gaven ze?' },
    'work-abuse': {
      heading: 'Problemen met de mensen die het werk regelen?',
      hint: 'Kies wat niet is zoals het hoort.',
    },
    consequence: { heading: 'Wat gebeurde er daarna met jou?' },
    told: { heading: 'Aan wie is het verteld?', hint: 'Behalve nu aan ons.' },
    'authority-response': {
      heading: 'Wat deden ze?',
      hint: 'De politie, of de instantie aan wie het verteld is.',
    },
    'why-not-reported': {
      heading: 'Waarom is het niet aan politie of een instantie verteld?',
      hint: 'Niemand hoeft het hun te vertellen. Elke reden is een goede reden.',
    },
    'help-needed': {
      heading: 'Welke hulp wil je?',
      hint: 'We kunnen je hier geen antwoord geven. Op het volgende scherm zie je waar deze hulp is.',
    },
    'age-band': {
      heading: 'Hoe oud ben je?',
      hint: 'Waarom we dit vragen: zodat de getallen laten zien of het vaker gebeurt met jonge of met oudere mensen.',
    },
    gender: {
      heading: 'Wat ben jij?',
      hint: 'Waarom we dit vragen: zodat de getallen laten zien of het met sommige mensen vaker gebeurt dan met andere.',
    },
    migration: {
      heading: 'Waar kom je vandaan?',
      hint: 'Waarom we dit vragen: zodat de getallen laten zien of het vaker gebeurt met mensen van elders. We vragen niet waarvandaan, en niet naar papieren.',
    },
    countable: {
      heading: 'Mogen we dit meetellen?',
      hint: 'Alleen als een getal tussen andere, door ons en ons netwerk. Niemand buiten {organisation} ziet je bericht. Zeg je nee of sla je dit over, dan lezen we het toch, maar tellen we het niet mee.',
    },
    quotable: {
      heading: 'Mogen we iets van jouw woorden gebruiken?',
      hint: 'We halen weg wat laat zien wie je bent, maar iemand die erbij was kan ze misschien herkennen. Sla je dit over, dan gebruiken we er geen.',
    },
  },
  witness: 'Met “ik”, “mij” en “jij” wordt hier de persoon bedoeld met wie het gebeurde.',
  local: 'Een vraag van {organisation}',
  helpFound: {
    heading: 'Waar deze hulp is',
    text: 'Via deze pagina kan niemand je antwoord geven. Je kunt er zelf heen bellen of gaan.',
    none: '{organisation} heeft deze hulp niet genoemd. Alle hulp die zij kent staat bovenaan, onder Hulp.',
  },
  areasLoading: 'De lijst met gebieden komt nog. Je kunt wachten of overslaan.',
  when: {
    'this-month': 'Deze maand',
    'earlier-month': 'In een andere maand van het afgelopen jaar',
    'longer-ago': 'Langer geleden',
    unknown: 'Dat weet ik niet',
  },
  months: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  monthOfYear: '{month} {year}',
  yesNo: { yes: 'Ja', no: 'Nee' },
  enough: {
    heading: 'Je kunt dit nu sturen',
    hint: 'Of beantwoord eerst nog wat vragen. Je mag ze allemaal overslaan.',
    send: 'Nu sturen',
    more: 'Meer vertellen',
  },
  words: {
    heading: 'In je eigen woorden',
    optional: 'Je hoeft niets te schrijven.',
    leaveOut:
      'Laat weg wat laat zien wie jij of een collega is: namen, telefoonnummers, huisadressen, hoe iemand eruitziet.',
    mayStay:
      'De naam van een politiebureau, een dienstnummer of een kliniek mag blijven staan. Alleen vertrouwenspersonen van {organisation} lezen dit.',
    keyboard: 'Het toetsenbord van je telefoon onthoudt misschien woorden. Een privétabblad is veiliger.',
    label: 'Jouw woorden',
    looksLike: {
      name: 'Dit lijkt op de naam van een persoon:',
      phone: 'Dit lijkt op een telefoonnummer:',
      email: 'Dit lijkt op een e-mailadres:',
      plate: 'Dit lijkt op het kenteken van een auto:',
      address: 'Dit lijkt op een adres:',
      profile: 'Dit lijkt op een link of een profiel:',
    },
    ask: 'Gaat dit over jou of een collega? Laat het dan liever weg. Een politiebureau, een dienstnummer of een kliniek mag blijven staan.',
    roomForSentences: 'Er is nog plaats voor een paar zinnen.',
    roomForWords: 'Er is nog plaats voor een paar woorden.',
    tooLong: 'Dit is iets meer dan er past. Haal alsjeblieft een paar woorden of zinnen weg.',
    muchTooLong: 'Dit is veel meer dan er past. Maak het alsjeblieft een stuk korter.',
  },
  review: {
    heading: 'Kijk het na',
    hint: 'Dit is wat je stuurt. Niets anders.',
    skipped: 'Overgeslagen',
    change: 'Veranderen',
    nothing: 'Niets',
    send: 'Sturen',
    pointing: 'Gaat dit over jou of een collega? Druk op Veranderen om het weg te halen.',
    skippedNo: 'Overgeslagen: dat is nee',
  },
  sending: {
    heading: 'Bezig met sturen',
    notYet: 'Nog niet verstuurd',
    closing: 'Je bericht gaat op slot, zodat alleen {organisation} het kan openen.',
    sending: 'Je bericht zit op slot en is onderweg.',
    offline:
      'Er is geen verbinding. Je bericht zit op slot en wacht in deze pagina. We proberen het vanzelf opnieuw.',
    proving:
      'Het is erg druk aan de andere kant. Je telefoon maakt een som, zodat je bericht voorgaat. Laat deze pagina een paar seconden open.',
    busy: 'Het is druk aan de andere kant. Je bericht zit op slot en wacht in deze pagina. We proberen het vanzelf opnieuw.',
    unknown:
      'De pagina weet nog niet wie je bericht mag openen. Laat haar open: we proberen het vanzelf opnieuw.',
    again: 'Probeer het nu opnieuw',
    refused: 'Het is niet aangenomen, en er is niets bewaard. Je antwoorden zijn er nog.',
    goBack: 'Terug naar mijn antwoorden',
    gone: 'Laat deze pagina open. Druk je op “Weg hier” of doe je haar dicht, dan is het bericht weg.',
  },
  sent: {
    heading: 'Verstuurd',
    text: 'Alleen {organisation} kan het openen.',
    cleared:
      'Je antwoorden staan niet meer op deze telefoon. De lijst met bezochte pagina’s laat misschien nog zien dat deze pagina open was.',
    help: 'We kunnen je hier geen antwoord geven. Heb je hulp nodig, druk dan op Hulp.',
    leave: 'Weg van deze pagina',
  },
}

/** What only the prerendered pages say: they are complete before any script runs. */
export const page: Page = {
  language: 'Nederlands',
  head: {
    leave: 'Weg hier',
    leaveHint: 'Sluit deze pagina en opent een andere. Op een toetsenbord: druk twee keer op Escape.',
    help: 'Hulp',
    languages: 'Taal',
  },
  noscript: {
    heading: 'De vragen werken niet in deze browser',
    text: 'Ze hebben JavaScript nodig, en dat staat hier uit.',
    tor: 'In Tor Browser: druk op het schild naast het adres, kies Instellingen, dan Veiliger of Standaard, en open deze pagina opnieuw.',
    other: 'In een andere browser: zet JavaScript aan in de instellingen, en open deze pagina opnieuw.',
    help: 'Je rechten en hulp kun je hieronder ook zo lezen.',
  },
  help: {
    heading: 'Hulp en rechten',
    return: 'Terug naar de vragen',
    lines: 'Waar je hulp kunt krijgen',
    rights: 'Jouw rechten',
    noLines: '{organisation} heeft hier nog geen hulp genoemd.',
    police: {
      yes: 'Zij vertellen het misschien aan de politie.',
      no: 'Zij vertellen niets aan de politie.',
      unknown: 'We weten niet of zij het aan de politie vertellen.',
    },
    phone: 'Telefoon',
    callList: 'Je telefoon bewaart het gesprek in de lijst met gesprekken.',
    address: 'Adres',
    hours: 'Open',
    cost: 'Kosten',
    papers: 'Papieren',
    languages: 'Talen',
    checked: 'Wij keken dit na op',
  },
}
