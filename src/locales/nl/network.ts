import type { Network } from '../en/network.ts'

/** Every sentence that a network publishes in Dutch. A draft: no member organisation has approved it yet. */
export const network: Network = {
  title: 'Cijfers van {network}, {span}',
  kind: 'Cijfers van meerdere organisaties, opgeteld: {count}',
  intro:
    '{network} telt op wat de leden hebben geteld en beschermd. Het netwerk ziet nooit een melding, en nooit een precies aantal. Elk getal is hier daarom een bereik: het echte aantal ligt daar zeker binnen.',
  members: {
    heading: 'Van wie deze cijfers zijn',
    publishes: '{name} ({country}), publicatie {releases}',
    handsIn: '{name} ({country}): ingeleverd bij het netwerk, niet zelf gepubliceerd',
    unnamed: 'een lid in deze regio, dat niet genoemd wordt: {region}',
  },
  tables: {
    caption: 'Meldingen: {table}, {period}',
    organisations: 'Opgetelde organisaties: {count}.',
    chart: 'De balken eindigen in het midden van elk bereik; de donkere lijnen tonen het hele bereik.',
    leftOut: 'weggelaten',
    why: 'Weggelaten: één organisatie heeft misschien meer dan 80% van dit aantal, en dan zou het te precies bekend worden.',
    noChart: 'Er kunnen te weinig aantallen worden gegeven om ze te tekenen.',
  },
  method: {
    heading: 'Hoe de aantallen zijn gemaakt',
    points: [
      'Elke organisatie verbergt haar kleine aantallen en rondt alle andere af op 5-tallen. Alleen die aantallen zijn opgeteld: het minste dat elk kan zijn, en het meeste. Het bereik groeit daarom met elke organisatie, en totalen hoeven niet de som van hun delen te zijn.',
      'Een aantal wordt alleen gegeven als minstens drie organisaties zijn opgeteld en geen ervan meer dan 80% kan hebben. Gebieden zijn van elke organisatie zelf en worden niet opgeteld.',
      'Twee leden kunnen meldingen hebben van één gebeurtenis, of van één persoon. Zulke meldingen zijn twee keer geteld.',
      'Voordat deze aantallen werden gepubliceerd, heeft een programma geprobeerd om er kleine aantallen van elk lid uit af te leiden, samen met alles wat de leden hebben gepubliceerd of ingeleverd: zoals een buitenstaander dat kan, en zoals elk lid dat kan dat de eigen meldingen kent. Het vond er geen.',
    ],
    closed:
      'Sommige leden leveren hun aantallen in zonder ze te publiceren. Zijn dat er minder dan drie, dan zijn hun aantallen grof meegeteld, in stappen van 25.',
    notAdded:
      'Niet opgeteld, omdat minder dan drie organisaties dit hebben of geen aantal gegeven kon worden: {tables}.',
    takenBack:
      '{member} heeft publicatie {release} teruggenomen nadat die deel was geworden van publicatie {network} van het netwerk.',
    verify:
      'Ondertekend door {network}. Vergelijk dit nummer met het nummer dat het netwerk u op een andere manier geeft: {fingerprint}',
  },
  page: {
    contents: 'Op deze pagina',
  },
  package: {
    files: 'Bestanden',
    empty: 'Altijd leeg: een som van beschermde aantallen is een bereik.',
    method: 'Beschermde aantallen van organisaties, opgeteld als bereik',
    status: {
      F: 'Als bereik gegeven',
      O: 'Weggelaten: één organisatie heeft er misschien bijna alles van',
      N: 'Weggelaten: er is te weinig over bekend',
    },
  },
  brief: {
    intro:
      'Wat {organisation} heeft gepubliceerd, naast de som van {network}. Trek het een niet van het ander af: de aantallen van {organisation} kunnen ook in de som zitten.',
    own: '{organisation} (afgerond op 5-tallen)',
    sum: '{network} (bereik)',
    none: 'Er is geen tabel die beide hebben.',
    citations: 'Hoe u deze cijfers aanhaalt',
    citation:
      '{organisation}: publicatie {release} van {day}. Tabellen: {tables}. Hash van de ondertekende regel: {hash}',
    ranges:
      'Aantallen van {network} zijn een bereik: de echte som ligt daar zeker binnen. Het getal voor een bereik is het midden ervan.',
    chart:
      'De tekeningen hebben twee kanten, elk met een eigen schaal: vergelijk lengtes alleen binnen één kant. Donkere lijnen laten zien waar het echte aantal kan liggen.',
    references:
      'Een nummer tussen vierkante haken, zoals [1], zegt uit welke publicatie een cijfer komt: zie ‘{heading}’.',
  },
}
