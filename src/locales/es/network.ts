import type { Network } from '../en/network.ts'

/** Every sentence that a network publishes in Spanish. A draft: no member organisation has approved it yet. */
export const network: Network = {
  title: 'Cifras de {network}, {span}',
  kind: 'Cifras de varias organizaciones, sumadas: {count}',
  intro:
    '{network} suma lo que sus miembros contaron y protegieron. La red nunca ve un testimonio ni un número exacto. Por eso cada número es aquí un rango: el verdadero está dentro con certeza.',
  members: {
    heading: 'De quién son estas cifras',
    publishes: '{name} ({country}), publicación {releases}',
    handsIn: '{name} ({country}): entregadas a la red, no publicadas por la propia organización',
    unnamed: 'un miembro en esta región, que no se nombra: {region}',
  },
  tables: {
    caption: 'Testimonios: {table}, {period}',
    organisations: 'Organizaciones sumadas: {count}.',
    chart: 'Las barras terminan en la mitad de cada rango; las líneas oscuras muestran el rango entero.',
    leftOut: 'no se da',
    why: 'No se da: una sola organización podría tener más del 80 % de este número, y se conocería demasiado de cerca.',
    noChart: 'Se pueden dar muy pocos números para dibujarlos.',
  },
  method: {
    heading: 'Cómo se hicieron los números',
    points: [
      'Cada organización oculta sus números pequeños y redondea todos los demás a múltiplos de 5. Solo se sumaron esos números: lo menos que puede ser cada uno, y lo más. Por eso los rangos crecen con cada organización, y los totales no tienen que ser la suma de sus partes.',
      'Un número se da solo si se sumaron al menos tres organizaciones y ninguna puede tener más del 80 % de él. Las zonas son propias de cada organización y no se suman.',
      'Dos miembros pueden tener testimonios de un mismo hecho, o de una misma persona. Esos testimonios se cuentan dos veces.',
      'Antes de publicar estos números, un programa intentó averiguar números pequeños de cada miembro a partir de ellos y de todo lo que los miembros publicaron o entregaron: como podría alguien de fuera, y como podría cada miembro, que conoce sus propios testimonios. No encontró ninguno.',
    ],
    closed:
      'Algunos miembros entregan sus números sin publicarlos. Cuando son menos de tres, sus números entraron de forma aproximada, en pasos de 25.',
    notAdded:
      'No se sumó, porque lo tienen menos de tres organizaciones o no se podía dar ningún número: {tables}.',
    takenBack:
      '{member} retiró su publicación {release} después de que formara parte de la publicación {network} de la red.',
    verify: 'Firmado por {network}. Compare este número con el que la red le da por otra vía: {fingerprint}',
  },
  page: {
    contents: 'En esta página',
  },
  package: {
    files: 'Archivos',
    empty: 'Siempre vacío: una suma de números protegidos es un rango.',
    method: 'Números protegidos de organizaciones, sumados como rangos',
    status: {
      F: 'Se da como rango',
      O: 'No se da: una sola organización podría tener casi todo',
      N: 'No se da: se sabe muy poco',
    },
  },
  brief: {
    intro:
      'Lo que {organisation} publicó, junto a la suma de {network}. No reste lo uno de lo otro: los números de {organisation} también pueden estar en la suma.',
    own: '{organisation} (redondeado a múltiplos de 5)',
    sum: '{network} (rango)',
    none: 'No hay ninguna tabla que tengan las dos.',
    citations: 'Cómo citar estas cifras',
    citation:
      '{organisation}: publicación {release} del {day}. Tablas: {tables}. Huella de la entrada firmada: {hash}',
    ranges:
      'Los números de {network} son rangos: la suma verdadera está dentro con certeza. El número delante de un rango es su mitad.',
    chart:
      'Los dibujos tienen dos lados, cada uno con su propia escala: compare longitudes solo dentro de un mismo lado. Las líneas oscuras muestran dónde puede estar el número verdadero.',
    references:
      'Un número entre corchetes, como [1], indica de qué publicación viene una cifra: véase «{heading}».',
  },
}
