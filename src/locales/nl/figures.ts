import type { Figures } from '../en/figures.ts'

/** Words of figures in Dutch: a report is a "melding". A draft: no member organisation has approved it yet. */
export const figures: Figures = {
  all: 'Totaal',
  withheld: 'niet vermeld',
  quarter: '{quarter}e kw. {year}',
  dimensions: {
    consent: 'Mag meegeteld worden',
    'violation-group': 'Wat er gebeurde',
    'perpetrator-group': 'Wie het deed',
    'setting-group': 'Waar het gebeurde',
    told: 'Aan wie het eerder is verteld',
    area: 'Gebied',
    consequence: 'Wat ervan kwam',
    'health-care-denial': 'Hoe zorg werd geweigerd',
    'why-not-reported': 'Waarom het aan niemand is verteld',
    'authority-response': 'Wat de autoriteiten deden',
    'help-needed': 'Hulp die nodig is',
  },
  consent: {
    counted: 'Mag meegeteld worden',
    'not-counted': 'Mag niet meegeteld worden: staat in geen andere tabel',
  },
  chart: {
    title: 'Ontvangen meldingen die meegeteld mogen worden, per kwartaal',
    axis: 'Meldingen',
    mean: 'gemiddeld',
    range: 'gebruikelijk',
    leftOut: 'weggelaten',
    withdrawn: 'ingetrokken',
    above: 'meer dan gebruikelijk',
    below: 'minder dan gebruikelijk',
    note: 'Afgerond op 5-tallen. Ontvangen meldingen, niet hoe vaak het gebeurt: mensen kiezen zelf of ze melden.',
    description: 'Perioden: {count}, {first} – {last}. Aantallen: {values}.',
    about: 'ongeveer {count}',
    fewer: 'minder dan {count}',
    ranking: 'Van meest naar minst genoemd: {values}.',
  },
  trend: {
    tooShort: 'Minder dan vier hele perioden: te vroeg om te zeggen wat gebruikelijk is.',
    usual:
      'Gemiddeld aantal meldingen per periode: {mean}. Gebruikelijk: {lower} t/m {upper}. Geen periode valt op.',
    outside: 'Gemiddeld aantal meldingen per periode: {mean}. Gebruikelijk: {lower} t/m {upper}.',
    above: '{period} ligt daarboven: meer meldingen dan door toeval te verklaren is.',
    below: '{period} ligt daaronder: minder meldingen dan door toeval te verklaren is.',
    runAbove:
      'Tot en met {period} liggen zeven perioden achter elkaar boven het gemiddelde: het niveau is waarschijnlijk gestegen.',
    runBelow:
      'Tot en met {period} liggen zeven perioden achter elkaar onder het gemiddelde: het niveau is waarschijnlijk gedaald.',
    bunched: 'Meldingen komen in golven, daarom is ruimer genomen wat gebruikelijk is.',
    tooFew: '{period} en {before} worden niet vergeleken: een van beide heeft minder dan 20 meldingen.',
    same: '{period} en {before} verschillen niet meer dan door toeval te verklaren is.',
    more: 'Meldingen per dag, {period} vergeleken met {before}: × {ratio} (95%-interval: {lower} tot {upper}).',
  },
  absent: {
    few: 'Alleen in hun jaar geteld, omdat elk minder dan 30 meldingen had die mogen meetellen: {periods}.',
    'in-year':
      'Alleen in hun jaar geteld, omdat ze minder dan 30 meldingen hadden of omdat een klein aantal te achterhalen zou zijn: {periods}.',
    unpublished: 'Niet gepubliceerd, en daarom hier niet getoond: {periods}.',
    withdrawn: 'Door de organisatie ingetrokken op {day}, en daarom hier niet getoond: {periods}.',
  },
  absentHere: {
    few: 'minder dan 30',
    'in-year': 'alleen in het jaar',
    unpublished: 'niet gepubliceerd',
    withdrawn: 'ingetrokken op {day}',
  },
}
