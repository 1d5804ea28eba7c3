import type { Words } from './en.ts'

export const words: Words = {
  name: 'Lotus, association de travailleuses et travailleurs (démo)',
  title: 'Notes',
  areas: { capital: 'La capitale', coast: 'La côte', north: 'Le nord', border: 'Près de la frontière' },
  clinic: {
    name: 'Clinique du port',
    text: 'Médicaments après un rapport sans préservatif. Pas besoin d’une lettre d’un médecin.',
    address: '1, rue du Port, porte de côté',
    hours: 'Tous les jours, jour et nuit',
    papers: 'Aucun papier demandé',
  },
  lawyers: {
    name: 'Avocats de garde',
    text: 'Une avocate ou un avocat vient au commissariat.',
    hours: 'Jour et nuit',
    cost: 'La première heure est gratuite',
  },
  children: {
    name: 'Ligne pour enfants',
    text: 'Quelqu’un à qui parler si tu as moins de 18 ans.',
    hours: 'De 9 h à 21 h',
  },
  free: 'Gratuit',
  rights: [
    'Vous pouvez demander pourquoi on vous arrête.',
    'Vous pouvez garder le silence et demander une avocate ou un avocat.',
    'Avoir des préservatifs sur soi n’est pas un délit.',
  ],
}
