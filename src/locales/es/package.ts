import type { StatisticsPackage } from '../en/package.ts'

/** Every sentence of a statistics package in Spanish. A draft: no member organisation has approved it yet. */
export const statisticsPackage: StatisticsPackage = {
  title: 'Cifras de testimonios anónimos recibidos por {organisation}, {span}',
  span: '{first} – {last}',
  description:
    'Testimonios de personas que ejercen el trabajo sexual sobre lo que les hicieron, contados por trimestre y por año. Los números pequeños se ocultan y todos los demás se redondean, para que no se pueda identificar a nadie.',
  table: {
    reports: 'Testimonios, según si se pueden contar',
    one: '{first}',
    crossed: '{first}, según: {second}',
    description:
      'Se cuentan testimonios, no menciones: un testimonio que nombra dos categorías cuenta una vez en cada una, y una vez en el total.',
  },
  columns: {
    REF_AREA: 'Zona de la que trata el número; _T son todas las zonas donde trabaja la organización.',
    TIME_PERIOD: 'Trimestre o año en que se recibieron los testimonios, no cuándo pasaron los hechos.',
    OBS_VALUE:
      'Número de testimonios, redondeado a múltiplos de 5. Cada número se redondea por separado, por eso un total no siempre es la suma de sus partes.',
    LOWER: 'Lo menos que puede ser el número real, según este número solo.',
    UPPER: 'Lo más que puede ser el número real, según este número solo.',
    CONF_STATUS: 'Por qué un número se muestra así (lista de códigos SDMX CL_CONF_STATUS).',
    ORG_COUNT: 'De cuántas organizaciones viene el número.',
    TAXONOMY_VERSION: 'Versión de los códigos.',
    METHOD: 'Cómo se protegen los números de esta tabla.',
  },
  category: 'Categoría de “{dimension}”; _T son todos los testimonios que respondieron.',
  missing: {
    '<5': 'Oculto: de 0 a 4',
    '<10': 'Oculto: de 0 a 9',
    x: 'Total no publicado, porque revelaría un número oculto',
    '': 'No se da, porque el total no se publica',
  },
  status: {
    F: 'Libre: se muestra, redondeado a múltiplos de 5',
    A: 'Oculto porque es pequeño; puede ser cero',
    D: 'Total no publicado, para proteger un número oculto',
  },
  methods: {
    'LT5-R5':
      'Los números menores de 5 se ocultan, todos los demás se redondean a múltiplos de 5, también los totales',
    'LT10-R5':
      'Una categoría es sensible: los números menores de 10 se ocultan, todos los demás se redondean a múltiplos de 5, también los totales',
  },
  readme: {
    what: [
      'Estas tablas cuentan los testimonios que personas que ejercen el trabajo sexual enviaron a {organisation} sin decir quiénes son. Cuentan solo los testimonios recibidos que la persona permitió contar. No dicen con qué frecuencia pasa algo: contarlo es una decisión de cada quien, y muchas personas no pueden.',
      'Dicen lo que las personas contaron. Ningún número de aquí afirma un delito ni una conclusión legal, y ninguno dice cuántas personas son objeto de trata o trabajan contra su voluntad.',
    ],
    release: 'Publicación {number} del {day}, firmada por {organisation}.',
    tablesHeading: 'Tablas',
    readingHeading: 'Cómo leerlas',
    reading: [
      '`<5` significa de 0 a 4 testimonios, `<10` de 0 a 9; todos los demás números están redondeados a múltiplos de 5, también los totales. Las tablas en que una categoría es sensible usan `<10`. Un total escrito `x` no se publica, porque con él se podría calcular un número oculto.',
      '`LOWER` y `UPPER` son lo menos y lo más que puede ser el número real, según ese número solo.',
      'Un testimonio puede nombrar varias categorías, por eso suman más que el total. Los totales y los porcentajes son de los testimonios que respondieron.',
      'En las tablas están solo los testimonios de quienes dijeron que se pueden contar; `reports.csv` dice cuántos otros hubo.',
      'Un testimonio pertenece al trimestre en que se recibió. Un trimestre con menos de 30 testimonios no tiene tabla propia.',
    ],
    absent: 'Queda fuera, porque de ello se podría deducir un número pequeño: {things}.',
    totalless: 'Sin totales, porque de ellos se podría deducir un número pequeño: {things}.',
    merged: 'Va junto, porque si no se podría deducir un número pequeño: {things}.',
    files:
      '`tables.xlsx` tiene las mismas tablas para una hoja de cálculo, `charts` sus gráficos, `page` los textos de la página pública, `SHA256SUMS` y `release.json` la firma.',
    auditHeading: 'Revisado en conjunto',
    audit:
      'Antes de firmar esta publicación, todas sus tablas se revisaron junto con todo lo que esta organización publicó antes: cada número oculto por ser pequeño todavía puede ser cero, y todavía puede ser tres o más. No la combines con números sin proteger, y no publiques a su lado otras tablas de los mismos testimonios.',
    versions:
      'Códigos: taxonomía Parasol, versión {taxonomy}. Lista de tablas: versión {tables}. Lo que significa cada columna y cada código está en `{codebook}` y, para programas, en `datapackage.json` (Data Package, versión 2).',
  },
  codebook: {
    title: 'Lista de códigos',
    columns: 'Columnas',
    column: 'Columna',
    meaning: 'Significado',
    code: 'Código',
    sensitive: 'sensible',
    merged: 'juntos: testimonios que nombran alguno de ellos',
  },
  noChart: 'Muy pocos de estos números se pueden leer como para dibujarlos.',
  signs: {
    '<5': '«<5» quiere decir de 0 a 4 testimonios: el número se oculta porque es pequeño, y puede ser cero.',
    '<10':
      '«<10» quiere decir de 0 a 9 testimonios: el número se oculta porque es pequeño, y puede ser cero.',
    x: '«x» quiere decir que el total no se da: con él se podría averiguar un número oculto.',
    '–': '«–» quiere decir que no hay número.',
    range:
      'La línea oscura sobre cada barra muestra entre qué valores está el número verdadero: los números se redondean y los pequeños se ocultan.',
    ring: 'Cada círculo es un número de testimonios: cuanto más grande, más son. Un anillo pequeño y vacío es un número oculto, que puede ser cero.',
    band: 'La franja gris es el nivel habitual: el azar por sí solo deja la mayoría de los números dentro. La línea de guiones es el promedio.',
  },
  series:
    'El archivo de abajo contiene solo {periods}. Los números de otros periodos están en los archivos de sus propias publicaciones, que figuran al final de esta página.',
  page: {
    downloads: 'Descargar',
    wholePackage: 'Todo en un solo archivo ZIP',
    spreadsheet: 'Todas las tablas para una hoja de cálculo (XLSX)',
    csv: 'Esta tabla en CSV: {periods}',
    readme: 'Qué contienen los archivos',
    table: 'Los números en una tabla',
    method: 'Cómo leer estas cifras',
    verify: 'Cómo comprobar estas cifras',
    verifyText: [
      'Estas cifras están firmadas. Si alguien cambia un número después, se nota, aunque sea la computadora que te muestra esta página.',
      'Descarga todo en un solo archivo ZIP y compruébalo con el programa gratuito Parasol: parasol audit ARCHIVO. No hace falta ninguna clave ni contraseña. Comprueba la firma y las cuentas, y dice con cuánta precisión se puede adivinar un número oculto.',
      'Compara la huella con una que tengas de la organización por otra vía: en papel, por teléfono o en lo que publica en otro sitio.',
    ],
    signedBy: 'Publicado y firmado por {organisation}',
    fingerprint: 'Huella de la clave de firma: {fingerprint}',
    published: 'Publicación {number}, del {day}',
    otherReleases: 'Todas las publicaciones',
    release: '{periods} (publicación {number}, {day})',
    withdrawn: 'Retirada el {day}: {reason}',
    takenBack:
      'El número de {period} se retiró el {day}, después de firmarse esta publicación. El gráfico que lo contiene ya no se muestra aquí.',
    gone: 'La organización retiró esta publicación. Sus cifras ya no se muestran; por favor, no las uses.',
    nothing: 'En este momento no hay cifras publicadas.',
    otherLanguages: 'En otros idiomas',
  },
}
