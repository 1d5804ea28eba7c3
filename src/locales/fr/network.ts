import type { Network } from '../en/network.ts'

/** Every sentence that a network publishes in French. A draft: no member organisation has approved it yet. */
export const network: Network = {
  title: 'Chiffres de {network}, {span}',
  kind: 'Chiffres de plusieurs organisations, additionnés : {count}',
  intro:
    '{network} additionne ce que ses membres ont compté et protégé. Le réseau ne voit jamais un témoignage, ni un nombre exact. Chaque nombre est donc ici une fourchette : le vrai nombre s’y trouve avec certitude.',
  members: {
    heading: 'De qui sont ces chiffres',
    publishes: '{name} ({country}), publication {releases}',
    handsIn: '{name} ({country}) : transmis au réseau, non publié par l’organisation elle-même',
    unnamed: 'un membre dans cette région, qui n’est pas nommé : {region}',
  },
  tables: {
    caption: 'Témoignages : {table}, {period}',
    organisations: 'Organisations additionnées : {count}.',
    chart:
      'Les barres s’arrêtent au milieu de chaque fourchette ; les traits foncés montrent toute la fourchette.',
    leftOut: 'non donné',
    why: 'Non donné : une seule organisation pourrait représenter plus de 80 % de ce nombre, et on le connaîtrait de trop près.',
    noChart: 'Trop peu de nombres peuvent être donnés pour les dessiner.',
  },
  method: {
    heading: 'Comment ces nombres sont faits',
    points: [
      'Chaque organisation masque ses petits nombres et arrondit tous les autres au multiple de 5. On n’a additionné que ces nombres-là : le moins que chacun peut être, et le plus. Les fourchettes s’élargissent donc avec chaque organisation, et un total n’est pas forcément la somme de ses parties.',
      'Un nombre n’est donné que si au moins trois organisations ont été additionnées et qu’aucune ne peut en représenter plus de 80 %. Chaque organisation a ses propres zones : elles ne sont pas additionnées.',
      'Deux membres peuvent avoir des témoignages sur un même évènement, ou d’une même personne. Ces témoignages sont alors comptés deux fois.',
      'Avant la publication, un programme a essayé de déduire les petits nombres de chaque membre à partir de ces nombres et de tout ce que les membres ont publié ou transmis : comme le pourrait quelqu’un d’extérieur, et comme le pourrait chaque membre, qui connaît ses propres témoignages. Il n’en a trouvé aucun.',
    ],
    closed:
      'Certains membres transmettent leurs nombres sans les publier. Quand ils sont moins de trois, leurs nombres sont entrés de façon grossière, par pas de 25.',
    notAdded:
      'Non additionné, parce que moins de trois organisations l’ont ou qu’aucun nombre ne pouvait être donné : {tables}.',
    takenBack:
      '{member} a retiré sa publication {release} après qu’elle est entrée dans la publication {network} du réseau.',
    verify:
      'Signé par {network}. Comparez ce numéro avec celui que le réseau vous donne par une autre voie : {fingerprint}',
  },
  page: {
    contents: 'Sur cette page',
  },
  package: {
    files: 'Fichiers',
    empty: 'Toujours vide : une somme de nombres protégés est une fourchette.',
    method: 'Nombres protégés d’organisations, additionnés en fourchettes',
    status: {
      F: 'Donné comme fourchette',
      O: 'Non donné : une seule organisation pourrait en représenter presque tout',
      N: 'Non donné : on en sait trop peu',
    },
  },
  brief: {
    intro:
      'Ce que {organisation} a publié, à côté de la somme de {network}. Ne soustrayez pas l’un de l’autre : les nombres de {organisation} peuvent aussi être dans la somme.',
    own: '{organisation} (arrondi au multiple de 5)',
    sum: '{network} (fourchette)',
    none: 'Il n’y a aucun tableau que les deux aient.',
    citations: 'Comment citer ces chiffres',
    citation:
      '{organisation} : publication {release} du {day}. Tableaux : {tables}. Empreinte de l’entrée signée : {hash}',
    ranges:
      'Les nombres de {network} sont des fourchettes : la vraie somme s’y trouve avec certitude. Le nombre placé devant une fourchette en est le milieu.',
    chart:
      'Les dessins ont deux côtés, chacun avec sa propre échelle : ne comparez les longueurs que d’un même côté. Les traits foncés montrent où peut se trouver le vrai nombre.',
    references:
      'Un nombre entre crochets, comme [1], indique de quelle publication vient un chiffre : voir « {heading} ».',
  },
}
