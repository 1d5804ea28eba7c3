import type { Brief } from '../en/brief.ts'

/** Every sentence of a brief in Spanish. A draft: no member organisation that works in Spanish has approved it yet. */
export const brief: Brief = {
  kind: 'Cifras de testimonios anónimos',
  draft: {
    kind: 'BORRADOR',
    note: 'Esto es un borrador. Contiene cifras que no están publicadas y todavía pueden cambiar: no debe salir de la organización.',
    mark: 'BORRADOR – no debe salir de la organización',
  },
  period: '{first} – {last}',
  headline: {
    share: 'Lo más nombrado: {group}, en cerca del {share} % de los testimonios que dicen quién lo hizo',
    group: 'Lo más nombrado: {group}',
    count: 'Testimonios de abusos recibidos: cerca de {count} ({period})',
  },
  lead: {
    counted:
      'Testimonios de personas que ejercen el trabajo sexual, recibidos por {organisation} y que se pueden contar: cerca de {count}.',
    notCounted:
      'En ninguna cifra, porque la persona no dijo que su testimonio se puede contar: {count}. De todos modos se leen.',
  },
  about: 'cerca de {count}',
  fewer: 'menos de {count}',
  between: '{lower} a {upper}',
  separator: '; ',
  named: '{name} ({count})',
  mostNamed: 'Lo más nombrado: {list}.',
  noneLeads: 'Ninguna respuesta se nombra claramente más que las demás.',
  hidden:
    '{sign} significa de 0 a {most} testimonios: el número está oculto porque es pequeño, y puede ser cero.',
  series: {
    heading: 'Testimonios recibidos en cada trimestre',
    caption: 'Testimonios recibidos, por trimestre',
    quarter: 'Trimestre',
    reports: 'Testimonios, en múltiplos de 5',
    range: 'El número real va de',
    missing:
      'No hay publicadas cifras de ningún trimestre por separado, por eso no hay gráfico por trimestre.',
  },
  ranking: {
    heading: 'Quién lo hizo',
    caption: 'Testimonios que nombran a este grupo, {period}',
    group: 'Grupo',
    reports: 'Testimonios',
    range: 'El número real va de',
    share: 'De los testimonios que dicen quién lo hizo',
    note: 'Un testimonio puede nombrar a varios grupos, por eso los porcentajes pueden sumar más de 100 %.',
    noShares:
      'Un testimonio puede nombrar a varios grupos, por eso los números pueden sumar más que los testimonios. No se dan porcentajes: los números publicados son demasiado aproximados para eso.',
    thinLine: 'La línea oscura muestra dónde puede estar el número real.',
    missing:
      'Muy pocos grupos tienen testimonios suficientes para mostrarse, por eso no hay gráfico de quién lo hizo.',
  },
  crossed: {
    heading: 'Qué pasó, y quién lo hizo',
    caption: 'Testimonios según qué pasó y quién lo hizo, {period}',
    pair: '{what} – {who}',
    note: 'Cuanto más grande es el círculo, más testimonios hay. Un anillo vacío es un número oculto porque es pequeño; puede ser cero.',
    withheld: 'Un total escrito con x no se publica, porque revelaría un número oculto.',
    spoken: 'Los números más grandes: {values}. Todos los números están en la tabla.',
    missing:
      'Muy pocos números son lo bastante grandes para mostrarse, por eso no hay gráfico de qué pasó según quién lo hizo.',
  },
  answers: {
    reports: 'Testimonios',
    range: 'El número real va de',
    share: 'De los testimonios que responden a esto',
    note: 'Un testimonio puede dar varias respuestas, por eso pueden sumar más que los testimonios.',
  },
  told: {
    heading: 'A quién se le contó antes',
    caption: 'Testimonios que dicen a quién se le contó antes, {period}',
    nobody: 'Antes no se le contó a nadie: cerca del {share} % de los testimonios que responden a esto.',
    missing:
      'Muy pocas respuestas son lo bastante frecuentes para mostrarse, por eso no hay gráfico de a quién se le contó.',
  },
  why: {
    heading: 'Por qué no se le contó a nadie',
    caption: 'Testimonios que dicen por qué no se le contó a nadie, {period}',
    missing:
      'Muy pocas respuestas son lo bastante frecuentes para mostrarse, por eso no hay gráfico de por qué no se le contó a nadie.',
  },
  authority: {
    heading: 'Qué hicieron las autoridades',
    caption: 'Testimonios que dicen qué hicieron las autoridades, {period}',
    missing:
      'Muy pocas respuestas son lo bastante frecuentes para mostrarse, por eso no hay gráfico de qué hicieron las autoridades.',
  },
  leftOut: {
    heading: 'Qué no se muestra',
    noYear:
      'Se hace solo para años completos, y de este tiempo no hay publicadas cifras de ningún año completo: {charts}.',
    noQuarter:
      'Se hace por trimestres, y de este tiempo no hay publicadas cifras de ningún trimestre: {charts}.',
    dropped: 'No incluido, para que no se pueda deducir ningún número pequeño: {charts}.',
  },
  quotes: {
    heading: 'En sus propias palabras',
    consent:
      'Se imprime con el permiso de las personas que lo escribieron. Se quitó lo que podía mostrar quiénes son.',
  },
  demands: { heading: 'Qué exigimos' },
  signatories: { heading: 'Firman' },
  contact: { heading: 'Contacto' },
  limits: {
    heading: 'Qué dicen estas cifras y qué no pueden decir',
    points: [
      'Cuentan testimonios recibidos. No dicen con qué frecuencia pasa algo: contarlo es una decisión de cada quien, y muchas personas no pueden. Varios testimonios de un mismo hecho cuentan como varios; no se incluyen los que resultaron repetir otro o no ser verdaderos testimonios.',
      'Más testimonios puede significar más daño, o que más personas confían en el formulario.',
      'Dicen lo que las personas contaron. Ninguna cifra de aquí afirma un delito ni una conclusión legal.',
      'Estos testimonios no dicen nada sobre cuántas personas son objeto de trata o trabajan contra su voluntad.',
    ],
  },
  method: {
    heading: 'Método',
    protection:
      'Para que no se pueda identificar a nadie, los números menores de 5 se ocultan y todos los demás se redondean a múltiplos de 5, también los totales; donde hay una categoría sensible en la tabla, se ocultan los números menores de 10. Por eso los totales no siempre son la suma de sus partes. Los porcentajes y los gráficos salen de los números redondeados.',
    received: 'Un testimonio pertenece al trimestre en que se recibió, no a aquel en que pasaron los hechos.',
    range:
      'El promedio y el nivel habitual salen de un gráfico de control: si nada cambia, cerca de un trimestre de cada 370 quedaría fuera por azar.',
    begun:
      '{period} es el primer trimestre que se muestra: puede que los testimonios empezaran a llegar durante él, por eso no entra en ningún promedio.',
    version:
      'Códigos: taxonomía Parasol, versión {taxonomy}. Tablas: lista {tables}. Número de organizaciones: 1.',
  },
  check: {
    heading: 'Cómo comprobar estas cifras',
    signed:
      'Los gráficos y las tablas de este informe salen de cifras que {organisation} firmó. Si alguien cambia esas cifras después, se nota.',
    page: 'Los archivos firmados: {address}',
    ask: 'La organización tiene los archivos firmados: hay que pedírselos.',
    audit:
      'El programa gratuito Parasol los comprueba, sin clave ni contraseña. Dice si son auténticos, si se cambiaron y con cuánta precisión se podría adivinar un número oculto.',
    fingerprint:
      'Número de la clave de firma: {fingerprint}. Quien falsifica un informe falsifica también este número: hay que compararlo con el que se tiene de la organización por otra vía, en papel o por teléfono.',
    citation:
      '{organisation}: publicación {number}, firmada el {day} ({periods}). Huella de la entrada firmada: {hash}',
    draft: 'No todas estas cifras están firmadas, por eso nadie puede comprobarlas todavía.',
  },
  text: {
    headline: 'Título',
    summary: 'Resumen',
    how: [
      'Este es el texto de tu informe. Cámbialo, guárdalo y haz el informe con: parasol brief --text {file} --out brief.html',
      'Las líneas que empiezan con # son notas para ti: nunca se imprimen.',
      'Las líneas entre [corchetes] son títulos: déjalas como están. Una línea vacía empieza un párrafo nuevo.',
      'Si borras el texto debajo de un título, ahí no se imprime nada.',
      'Usa los números solo como están en las tablas del informe, nunca los exactos.',
    ],
    forHeadline: 'El título del informe, en una sola línea.',
    forDemands: 'Qué exigen, cada cosa en una línea que empieza con un guion (-).',
    forSignatories: 'Quién firma, cada nombre en su propia línea.',
    forContact:
      'Cómo comunicarse con tu organización, cada dato en su propia línea. No tu nombre, número o dirección, a menos que quieras que se impriman.',
  },
}
