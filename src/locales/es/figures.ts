import type { Figures } from '../en/figures.ts'

/** Words of figures in Spanish: a report is a "testimonio". A draft: no member organisation has approved it yet. */
export const figures: Figures = {
  all: 'Total',
  withheld: 'no publicado',
  quarter: 'T{quarter} {year}',
  dimensions: {
    consent: 'Permiso para contarlo',
    'violation-group': 'Qué pasó',
    'perpetrator-group': 'Quién lo hizo',
    'setting-group': 'Dónde pasó',
    told: 'A quién se le contó antes',
    area: 'Zona',
    consequence: 'Qué causó',
    'health-care-denial': 'Cómo se negó la atención médica',
    'why-not-reported': 'Por qué no se le contó a nadie',
    'authority-response': 'Qué hicieron las autoridades',
    'help-needed': 'Ayuda que se necesita',
  },
  consent: {
    counted: 'Se puede contar',
    'not-counted': 'No se puede contar: no está en ninguna otra tabla',
  },
  chart: {
    title: 'Testimonios recibidos que se pueden contar, por trimestre',
    axis: 'Testimonios',
    mean: 'promedio',
    range: 'nivel habitual',
    leftOut: 'no incluido',
    withdrawn: 'retirado',
    above: 'más que de costumbre',
    below: 'menos que de costumbre',
    note: 'Redondeado a múltiplos de 5. Testimonios recibidos, no con qué frecuencia pasa: contarlo es una decisión de cada quien.',
    description: 'Periodos: {count}, {first} – {last}. Números: {values}.',
    about: 'cerca de {count}',
    fewer: 'menos de {count}',
    ranking: 'De lo más a lo menos nombrado: {values}.',
  },
  trend: {
    tooShort: 'Menos de cuatro periodos completos: es pronto para decir qué es lo habitual.',
    usual:
      'Promedio de testimonios por periodo: {mean}. Habitual: de {lower} a {upper}. Ningún periodo se aparta de eso.',
    outside: 'Promedio de testimonios por periodo: {mean}. Habitual: de {lower} a {upper}.',
    above: '{period} está por encima: más testimonios de los que explica el azar.',
    below: '{period} está por debajo: menos testimonios de los que explica el azar.',
    runAbove:
      'Hasta {period}, siete periodos seguidos están por encima del promedio: es probable que el nivel haya subido.',
    runBelow:
      'Hasta {period}, siete periodos seguidos están por debajo del promedio: es probable que el nivel haya bajado.',
    bunched: 'Los testimonios llegan en oleadas, por eso se amplió el nivel habitual.',
    tooFew: 'No se comparan {period} y {before}: uno de los dos tiene menos de 20 testimonios.',
    same: 'Entre {period} y {before} no hay más diferencia que la que explica el azar.',
    more: 'Testimonios por día, {period} comparado con {before}: × {ratio} (intervalo del 95 %: de {lower} a {upper}).',
  },
  absent: {
    few: 'Contados solo dentro de su año, porque cada uno tenía menos de 30 testimonios que se pueden contar: {periods}.',
    'in-year':
      'Contados solo dentro de su año, porque tenían menos de 30 testimonios o porque se habría podido deducir un número pequeño: {periods}.',
    unpublished: 'No publicados, y por eso no se muestran aquí: {periods}.',
    withdrawn: 'Retirados por la organización el {day}, y por eso no se muestran aquí: {periods}.',
  },
  absentHere: {
    few: 'menos de 30',
    'in-year': 'solo en el año',
    unpublished: 'no publicado',
    withdrawn: 'retirado el {day}',
  },
}
