import type { StatisticsPackage } from '../en/package.ts'

/** Every sentence of a statistics package in Dutch. A draft: no member organisation has approved it yet. */
export const statisticsPackage: StatisticsPackage = {
  title: 'Cijfers uit anonieme meldingen aan {organisation}, {span}',
  span: '{first} – {last}',
  description:
    'Meldingen van mensen in sekswerk over wat hun is aangedaan, geteld per kwartaal en per jaar. Kleine aantallen zijn verborgen en alle andere afgerond, zodat niemand eruit te halen is.',
  table: {
    reports: 'Meldingen, naar of ze mogen meetellen',
    one: '{first}',
    crossed: '{first}, naar: {second}',
    description:
      'Meldingen, niet hoe vaak iets genoemd is: een melding die twee categorieën noemt telt in elk één keer, en één keer in het totaal.',
  },
  columns: {
    REF_AREA: 'Gebied waar het aantal over gaat; _T is alle gebieden waar de organisatie werkt.',
    TIME_PERIOD: 'Kwartaal of jaar waarin de meldingen werden ontvangen; niet wanneer het gebeurde.',
    OBS_VALUE:
      'Aantal meldingen, afgerond op 5-tallen. Elk aantal is apart afgerond, dus hoeft een totaal niet de som van zijn delen te zijn.',
    LOWER: 'Het minste dat het echte aantal kan zijn, alleen naar dit aantal.',
    UPPER: 'Het meeste dat het echte aantal kan zijn, alleen naar dit aantal.',
    CONF_STATUS: 'Waarom een aantal zo wordt getoond (SDMX-codelijst CL_CONF_STATUS).',
    ORG_COUNT: 'Van hoeveel organisaties het aantal komt.',
    TAXONOMY_VERSION: 'Versie van de codes.',
    METHOD: 'Hoe aantallen in deze tabel beschermd zijn.',
  },
  category: 'Categorie van “{dimension}”; _T is alle meldingen met een antwoord.',
  missing: {
    '<5': 'Verborgen: 0 tot en met 4',
    '<10': 'Verborgen: 0 tot en met 9',
    x: 'Een totaal dat niet vermeld wordt, omdat het een verborgen aantal zou verraden',
    '': 'Niet gegeven, omdat het totaal niet vermeld wordt',
  },
  status: {
    F: 'Vrij: getoond, afgerond op 5-tallen',
    A: 'Verborgen omdat het klein is; het kan ook nul zijn',
    D: 'Een totaal dat niet vermeld wordt, om een verborgen aantal te beschermen',
  },
  methods: {
    'LT5-R5': 'Aantallen onder 5 zijn verborgen, alle andere afgerond op 5-tallen, ook de totalen',
    'LT10-R5':
      'Een categorie is gevoelig: aantallen onder 10 zijn verborgen, alle andere afgerond op 5-tallen, ook de totalen',
  },
  readme: {
    what: [
      'Deze tabellen tellen meldingen die mensen in sekswerk aan {organisation} stuurden zonder te zeggen wie zij zijn. Ze tellen alleen ontvangen meldingen die van de afzender meegeteld mogen worden. Ze zeggen niet hoe vaak iets gebeurt: mensen kiezen zelf of ze melden, en velen kunnen dat niet.',
      'Ze zeggen wat mensen vertelden. Geen aantal hier stelt een misdrijf of een juridisch feit vast, en geen zegt hoeveel mensen worden verhandeld of tegen hun wil werken.',
    ],
    release: 'Publicatie {number} van {day}, ondertekend door {organisation}.',
    tablesHeading: 'Tabellen',
    readingHeading: 'Hoe je ze leest',
    reading: [
      '`<5` betekent 0 tot en met 4 meldingen, `<10` betekent 0 tot en met 9; alle andere aantallen zijn afgerond op 5-tallen, ook de totalen. Tabellen waarin een categorie gevoelig is gebruiken `<10`. Een totaal met een `x` wordt niet vermeld, omdat er een verborgen aantal mee uit te rekenen zou zijn.',
      '`LOWER` en `UPPER` zijn het minste en het meeste dat het echte aantal kan zijn, alleen naar dat aantal.',
      'Een melding kan meer categorieën noemen, dus zijn die samen meer dan het totaal. Totalen en percentages gaan over de meldingen met een antwoord.',
      'In de tabellen staan alleen meldingen waarvan de persoon zei dat ze mogen meetellen; `reports.csv` zegt hoeveel andere er waren.',
      'Een melding hoort bij het kwartaal waarin zij werd ontvangen. Een kwartaal met minder dan 30 meldingen heeft geen eigen tabel.',
    ],
    absent: 'Weggelaten, omdat er een klein aantal uit te berekenen zou zijn: {things}.',
    totalless: 'Zonder totalen, omdat er een klein aantal uit te berekenen zou zijn: {things}.',
    merged: 'Samengevoegd, omdat er anders een klein aantal uit te berekenen zou zijn: {things}.',
    files:
      '`tables.xlsx` bevat dezelfde tabellen als rekenblad, `charts` grafieken ervan, `page` de teksten van de openbare pagina, `SHA256SUMS` en `release.json` de handtekening.',
    auditHeading: 'In samenhang gecontroleerd',
    audit:
      'Voordat deze publicatie werd ondertekend, zijn al haar tabellen gecontroleerd samen met alles wat deze organisatie eerder publiceerde: elk aantal dat verborgen is omdat het klein is, kan nog steeds nul zijn en kan nog steeds drie of meer zijn. Combineer haar niet met onbeschermde aantallen, en publiceer er geen andere tabellen van dezelfde meldingen naast.',
    versions:
      'Codes: Parasol-taxonomie, versie {taxonomy}. Lijst van tabellen: versie {tables}. Wat elke kolom en code betekent staat in `{codebook}`, en voor programma’s in `datapackage.json` (Data Package, versie 2).',
  },
  codebook: {
    title: 'Codeboek',
    columns: 'Kolommen',
    column: 'Kolom',
    meaning: 'Betekenis',
    code: 'Code',
    sensitive: 'gevoelig',
    merged: 'samengevoegd: meldingen die er een van noemen',
  },
  noChart: 'Te weinig van deze aantallen zijn leesbaar om ze te tekenen.',
  signs: {
    '<5': '‘<5’ betekent 0 tot en met 4 meldingen: het aantal is verborgen omdat het klein is, en kan nul zijn.',
    '<10':
      '‘<10’ betekent 0 tot en met 9 meldingen: het aantal is verborgen omdat het klein is, en kan nul zijn.',
    x: '‘x’ betekent dat het totaal niet wordt gegeven: daarmee zou een verborgen aantal uit te rekenen zijn.',
    '–': '‘–’ betekent dat er geen aantal is.',
    range:
      'De donkere lijn op elke balk laat zien waartussen het echte aantal ligt: aantallen zijn afgerond, en kleine verborgen.',
    ring: 'Elke cirkel is een aantal meldingen: hoe groter, hoe meer. Een kleine lege ring is een verborgen aantal, dat nul kan zijn.',
    band: 'De grijze band is wat gebruikelijk is: toeval alleen houdt de meeste aantallen daarbinnen. De streepjeslijn is het gemiddelde.',
  },
  series:
    'Het bestand hieronder bevat alleen {periods}. De aantallen van andere perioden staan in de bestanden van hun eigen publicatie, onder aan deze pagina.',
  page: {
    downloads: 'Downloaden',
    wholePackage: 'Alles in één ZIP-bestand',
    spreadsheet: 'Alle tabellen als rekenblad (XLSX)',
    csv: 'Deze tabel als CSV: {periods}',
    readme: 'Wat er in de bestanden staat',
    table: 'De aantallen als tabel',
    method: 'Hoe je deze cijfers leest',
    verify: 'Hoe je deze cijfers controleert',
    verifyText: [
      'Deze cijfers zijn ondertekend. Verandert iemand later een aantal, dan komt dat uit, ook als het de computer is die je deze pagina toont.',
      'Download alles in één ZIP-bestand en controleer het met het gratis programma Parasol: parasol audit BESTAND. Daar is geen sleutel of wachtwoord voor nodig. Het controleert de handtekening en de sommen, en zegt hoe nauwkeurig een verborgen aantal te raden is.',
      'Vergelijk de vingerafdruk met een die je langs een andere weg van de organisatie hebt: op papier, per telefoon of uit wat zij elders publiceert.',
    ],
    signedBy: 'Gepubliceerd en ondertekend door {organisation}',
    fingerprint: 'Vingerafdruk van de handtekeningsleutel: {fingerprint}',
    published: 'Publicatie {number}, verschenen op {day}',
    otherReleases: 'Alle publicaties',
    release: '{periods} (publicatie {number}, {day})',
    withdrawn: 'Ingetrokken op {day}: {reason}',
    takenBack:
      'Het aantal van {period} is op {day} ingetrokken, nadat deze publicatie was ondertekend. Een tekening waar het in staat, wordt hier niet meer getoond.',
    gone: 'De organisatie heeft deze publicatie ingetrokken. De cijfers worden niet meer getoond; gebruik ze alsjeblieft niet.',
    nothing: 'Er zijn op dit moment geen cijfers gepubliceerd.',
    otherLanguages: 'In andere talen',
  },
}
