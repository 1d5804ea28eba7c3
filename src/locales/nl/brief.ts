import type { Brief } from '../en/brief.ts'

/** Every sentence of a brief in Dutch. A draft: no member organisation that works in Dutch has approved it yet. */
export const brief: Brief = {
  kind: 'Cijfers uit anonieme meldingen',
  draft: {
    kind: 'CONCEPT',
    note: 'Dit is een concept. Er staan cijfers in die niet gepubliceerd zijn en nog kunnen veranderen: het mag de organisatie niet uit.',
    mark: 'CONCEPT – mag de organisatie niet uit',
  },
  period: '{first} – {last}',
  headline: {
    share: 'Het vaakst genoemd: {group}, in ongeveer {share}% van de meldingen die zeggen wie het deed',
    group: 'Het vaakst genoemd: {group}',
    count: 'Ontvangen meldingen van misstanden: ongeveer {count} ({period})',
  },
  lead: {
    counted:
      'Meldingen van mensen in sekswerk die {organisation} ontving en die meegeteld mogen worden: ongeveer {count}.',
    notCounted:
      'In geen enkel cijfer, omdat de persoon niet zei dat de melding mag meetellen: {count}. Ze worden toch gelezen.',
  },
  about: 'ongeveer {count}',
  fewer: 'minder dan {count}',
  between: '{lower} t/m {upper}',
  separator: '; ',
  named: '{name} ({count})',
  mostNamed: 'Het vaakst genoemd: {list}.',
  noneLeads: 'Geen antwoord wordt duidelijk vaker genoemd dan de andere.',
  hidden:
    '{sign} betekent 0 tot en met {most} meldingen: het aantal is verborgen omdat het klein is, en kan nul zijn.',
  series: {
    heading: 'Ontvangen meldingen in elk kwartaal',
    caption: 'Ontvangen meldingen per kwartaal',
    quarter: 'Kwartaal',
    reports: 'Meldingen, afgerond op 5-tallen',
    range: 'Het echte aantal is',
    missing: 'Van geen enkel kwartaal apart zijn cijfers gepubliceerd, dus is er geen grafiek per kwartaal.',
  },
  ranking: {
    heading: 'Wie het deed',
    caption: 'Meldingen die deze groep noemen, {period}',
    group: 'Groep',
    reports: 'Meldingen',
    range: 'Het echte aantal is',
    share: 'Van de meldingen die zeggen wie het deed',
    note: 'Eén melding kan meer groepen noemen, dus kunnen de percentages samen meer dan 100% zijn.',
    noShares:
      'Eén melding kan meer groepen noemen, dus kunnen de aantallen samen meer zijn dan het aantal meldingen. Er staan geen percentages: daarvoor zijn de gepubliceerde aantallen te ruw.',
    thinLine: 'De donkere lijn laat zien waar het echte aantal kan liggen.',
    missing:
      'Te weinig groepen hebben genoeg meldingen om getoond te worden, dus is er geen grafiek van wie het deed.',
  },
  crossed: {
    heading: 'Wat er gebeurde, en wie het deed',
    caption: 'Meldingen naar wat er gebeurde en wie het deed, {period}',
    pair: '{what} – {who}',
    note: 'Hoe groter de cirkel, hoe meer meldingen. Een lege ring is een aantal dat verborgen is omdat het klein is; het kan ook nul zijn.',
    withheld: 'Een totaal met een x wordt niet vermeld, omdat het een verborgen aantal zou verraden.',
    spoken: 'De grootste aantallen: {values}. Alle aantallen staan in de tabel.',
    missing:
      'Te weinig aantallen zijn groot genoeg om getoond te worden, dus is er geen grafiek van wat er gebeurde en wie het deed.',
  },
  answers: {
    reports: 'Meldingen',
    range: 'Het echte aantal is',
    share: 'Van de meldingen die dit beantwoorden',
    note: 'Eén melding kan meer antwoorden geven, dus kunnen die samen meer zijn dan het aantal meldingen.',
  },
  told: {
    heading: 'Aan wie het eerder is verteld',
    caption: 'Meldingen die zeggen aan wie het eerder is verteld, {period}',
    nobody: 'Eerder aan niemand verteld: ongeveer {share}% van de meldingen die dit beantwoorden.',
    missing:
      'Te weinig antwoorden worden vaak genoeg gegeven om getoond te worden, dus is er geen grafiek van aan wie het is verteld.',
  },
  why: {
    heading: 'Waarom het aan niemand is verteld',
    caption: 'Meldingen die zeggen waarom het aan niemand is verteld, {period}',
    missing:
      'Te weinig antwoorden worden vaak genoeg gegeven om getoond te worden, dus is er geen grafiek van waarom het aan niemand is verteld.',
  },
  authority: {
    heading: 'Wat de autoriteiten deden',
    caption: 'Meldingen die zeggen wat de autoriteiten deden, {period}',
    missing:
      'Te weinig antwoorden worden vaak genoeg gegeven om getoond te worden, dus is er geen grafiek van wat de autoriteiten deden.',
  },
  leftOut: {
    heading: 'Wat niet getoond wordt',
    noYear:
      'Wordt alleen over hele jaren gemaakt, en over deze tijd zijn van geen heel jaar cijfers gepubliceerd: {charts}.',
    noQuarter:
      'Wordt per kwartaal gemaakt, en over deze tijd zijn van geen kwartaal cijfers gepubliceerd: {charts}.',
    dropped: 'Weggelaten, zodat geen klein aantal te achterhalen is: {charts}.',
  },
  quotes: {
    heading: 'In hun eigen woorden',
    consent:
      'Gedrukt met toestemming van de mensen die dit schreven. Wat kon laten zien wie zij zijn, is weggehaald.',
  },
  demands: { heading: 'Wat wij eisen' },
  signatories: { heading: 'Ondertekend door' },
  contact: { heading: 'Contact' },
  limits: {
    heading: 'Wat deze cijfers wel en niet kunnen zeggen',
    points: [
      'Ze tellen ontvangen meldingen. Ze zeggen niet hoe vaak iets gebeurt: mensen kiezen zelf of ze melden, en velen kunnen dat niet. Meerdere meldingen van één gebeurtenis tellen als meerdere; meldingen die een andere bleken te herhalen, of geen echte meldingen bleken, zijn weggelaten.',
      'Meer meldingen kan betekenen dat er meer wordt aangedaan, of dat meer mensen het formulier vertrouwen.',
      'Ze zeggen wat mensen vertelden. Geen cijfer hier stelt een misdrijf of een juridisch feit vast.',
      'Deze meldingen zeggen niets over hoeveel mensen worden verhandeld of tegen hun wil werken.',
    ],
  },
  method: {
    heading: 'Methode',
    protection:
      'Zodat niemand eruit te halen is, zijn aantallen onder 5 verborgen en alle andere afgerond op 5-tallen, ook de totalen; staat er een gevoelige categorie in de tabel, dan zijn aantallen onder 10 verborgen. Daardoor hoeven totalen niet te kloppen als som. Percentages en grafieken komen uit de afgeronde aantallen.',
    received:
      'Een melding hoort bij het kwartaal waarin zij werd ontvangen, niet bij dat waarin het gebeurde.',
    range:
      'Het gemiddelde en wat gebruikelijk is komen uit een regelkaart: verandert er niets, dan valt ongeveer één op de 370 kwartalen er door toeval buiten.',
    begun:
      '{period} is het eerste kwartaal dat getoond wordt: misschien kwamen de eerste meldingen pas in de loop ervan binnen, dus telt het in geen gemiddelde mee.',
    version: 'Codes: Parasol-taxonomie, versie {taxonomy}. Tabellen: lijst {tables}. Organisaties: 1.',
  },
  check: {
    heading: 'Hoe u deze cijfers controleert',
    signed:
      'De grafieken en tabellen hier zijn gemaakt van cijfers die {organisation} ondertekende. Verandert iemand die cijfers later, dan komt dat uit.',
    page: 'De ondertekende bestanden: {address}',
    ask: 'De organisatie heeft de ondertekende bestanden: vraag ernaar.',
    audit:
      'Het gratis programma Parasol controleert ze, zonder sleutel of wachtwoord. Het zegt of ze echt zijn, of ze veranderd zijn, en hoe nauwkeurig een verborgen aantal te raden is.',
    fingerprint:
      'Nummer van de handtekeningsleutel: {fingerprint}. Wie een beleidsbrief vervalst, vervalst ook dit nummer: vergelijk het met het nummer dat u langs een andere weg van de organisatie hebt, op papier of per telefoon.',
    citation:
      '{organisation}: publicatie {number}, ondertekend op {day} ({periods}). Hash van de ondertekende regel: {hash}',
    draft: 'Niet al deze cijfers zijn ondertekend, dus kan nog niemand ze controleren.',
  },
  text: {
    headline: 'Titel',
    summary: 'Samenvatting',
    how: [
      'Dit is de tekst van je beleidsbrief. Pas hem aan, sla hem op en maak dan de beleidsbrief met: parasol brief --text {file} --out brief.html',
      'Regels die met # beginnen zijn aantekeningen voor jou: ze worden nooit afgedrukt.',
      'Regels tussen [vierkante haken] zijn kopjes: laat ze zoals ze zijn. Een lege regel begint een nieuwe alinea.',
      'Haal je de tekst onder een kopje weg, dan wordt daar niets afgedrukt.',
      'Gebruik getallen alleen zoals ze in de tabellen van de beleidsbrief staan, nooit de precieze.',
    ],
    forHeadline: 'De titel van de beleidsbrief, op één regel.',
    forDemands: 'Wat jullie eisen, elk op een regel die met een streepje (-) begint.',
    forSignatories: 'Wie tekent, elk op een eigen regel.',
    forContact:
      'Hoe jullie organisatie te bereiken is, elk op een eigen regel. Niet je eigen naam, nummer of adres, tenzij je die gedrukt wilt hebben.',
  },
}
