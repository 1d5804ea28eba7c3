import type { Figures } from '../en/figures.ts'

/** Words of figures in French: a report is a "témoignage". A draft: no member organisation has approved it yet. */
export const figures: Figures = {
  all: 'Total',
  withheld: 'non communiqué',
  quarter: 'T{quarter} {year}',
  dimensions: {
    consent: 'Accord pour être compté',
    'violation-group': 'Ce qui s’est passé',
    'perpetrator-group': 'Qui l’a fait',
    'setting-group': 'Où c’est arrivé',
    told: 'À qui on en avait parlé',
    area: 'Région',
    consequence: 'Ce que cela a causé',
    'health-care-denial': 'Comment les soins ont été refusés',
    'why-not-reported': 'Pourquoi on n’en a parlé à personne',
    'authority-response': 'Ce qu’ont fait les autorités',
    'help-needed': 'Aide souhaitée',
  },
  consent: {
    counted: 'Peut être compté',
    'not-counted': 'Ne peut pas être compté : dans aucun autre tableau',
  },
  chart: {
    title: 'Témoignages reçus qui peuvent être comptés, par trimestre',
    axis: 'Témoignages',
    mean: 'moyenne',
    range: 'niveau habituel',
    leftOut: 'laissé de côté',
    withdrawn: 'retiré',
    above: 'plus que d’habitude',
    below: 'moins que d’habitude',
    note: 'Arrondi au multiple de 5. Des témoignages reçus, non la fréquence des faits : témoigner est un choix.',
    description: 'Périodes : {count}, {first} – {last}. Nombres : {values}.',
    about: 'environ {count}',
    fewer: 'moins de {count}',
    ranking: 'Du plus au moins cité : {values}.',
  },
  trend: {
    tooShort: 'Moins de quatre périodes entières : trop tôt pour dire ce qui est habituel.',
    usual:
      'Moyenne des témoignages par période : {mean}. Habituel : de {lower} à {upper}. Aucune période ne s’en écarte.',
    outside: 'Moyenne des témoignages par période : {mean}. Habituel : de {lower} à {upper}.',
    above: '{period} est au-dessus : plus de témoignages que le hasard ne l’explique.',
    below: '{period} est au-dessous : moins de témoignages que le hasard ne l’explique.',
    runAbove:
      'Jusqu’à {period}, sept périodes de suite sont au-dessus de la moyenne : le niveau a probablement monté.',
    runBelow:
      'Jusqu’à {period}, sept périodes de suite sont au-dessous de la moyenne : le niveau a probablement baissé.',
    bunched: 'Les témoignages arrivent par vagues : le niveau habituel a donc été élargi.',
    tooFew:
      'Pas de comparaison entre {period} et {before} : l’une des deux périodes a moins de 20 témoignages.',
    same: 'Entre {period} et {before}, la différence ne dépasse pas ce que le hasard explique.',
    more: 'Témoignages par jour, {period} par rapport à {before} : × {ratio} (intervalle à 95 % : de {lower} à {upper}).',
  },
  absent: {
    few: 'Comptés seulement dans leur année, parce que chacun avait moins de 30 témoignages qui peuvent être comptés : {periods}.',
    'in-year':
      'Comptés seulement dans leur année, parce qu’ils avaient moins de 30 témoignages ou parce qu’un petit nombre aurait pu être retrouvé : {periods}.',
    unpublished: 'Pas publiés, et donc pas montrés ici : {periods}.',
    withdrawn: 'Retirés par l’organisation le {day}, et donc pas montrés ici : {periods}.',
  },
  absentHere: {
    few: 'moins de 30',
    'in-year': 'seulement dans l’année',
    unpublished: 'non publié',
    withdrawn: 'retiré le {day}',
  },
}
