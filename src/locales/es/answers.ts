import type { Answers } from '../en/answers.ts'

export const answers: Answers = {
  work: {
    opening: 'Abriendo',
    fetching: 'Trayendo',
    deleting: 'Borrando en el servidor',
    destroying: 'Destruyendo',
    sharing: 'Compartiendo',
  },
  vault: {
    waits: 'Otro parasol está abriendo testimonios en esta carpeta: hay que esperar a que termine.',
    notKept:
      'Lo que se abrió no se pudo guardar para la próxima vez: el disco está lleno, o no se puede escribir en tu carpeta.',
    factsDamaged:
      'Algunos hechos de testimonios destruidos están dañados y se dejan fuera ({count}): puede que estén en tu copia de la carpeta.',
    undestroyed: 'Siguen aquí, aunque su relato se iba a destruir: {count}. {command} continúa con eso.',
    notYours: 'No son tuyos para abrir, porque tu llave no estaba en la lista cuando se sellaron: {count}.',
    skipped: 'Saltados, porque no se pueden abrir: {count}.',
    notesDamaged:
      'Algunas de tus notas están dañadas y se dejan fuera ({count}, en {places}): las demás se usan. Puede que estén enteras en tu copia de la carpeta.',
    quotesDamaged:
      'Algunas citas están dañadas y se dejan fuera ({count}): puede que estén en tu copia de la carpeta.',
    expired:
      'Este documento del canal debía valer hasta el {day}. Todavía sirve; pide uno nuevo a quien lo firma.',
  },
  pull: {
    nothing: 'Nada nuevo.',
    fetched: 'Testimonios traídos: {count}. Ahora: {command}',
    removed:
      'Borrados en el servidor: {count}. Estos testimonios están ahora en tu carpeta, así que cópiala a un lugar seguro.',
    changed: 'El documento del canal tiene ahora el número {serial}, y la lista de personas cambió:',
    unexpected:
      'Si nadie te avisó de esto, pregunta de viva voz a quien firma antes de seguir: así se nota una llave de firma robada ({guide}).',
  },
  alarm: {
    alarm:
      'ALARMA: no confíes ahora en este servidor. {what} No se trajo nada, y lo que tienes está como estaba. Avísale de viva voz a quien firma el documento del canal.',
    older: 'Muestra un documento del canal más viejo que el número {serial}, que ya has visto.',
    conflict: 'Muestra un documento del canal distinto del que viste con el mismo número.',
    signer: 'Su documento del canal está firmado con otra llave que la de tu organización.',
    slug: 'Su documento es de otro canal.',
  },
  import: {
    none: '{file}: no hay en él ningún testimonio sellado. Revisa que sea el archivo que te entregaron.',
    known: '{file}: testimonios encontrados: {found}, todos están ya aquí.',
    some: '{file}: testimonios encontrados: {found}, nuevos: {added}.',
    damaged:
      'Bytes que no son de ningún testimonio entero: {bytes}. El archivo está dañado, así que pídelo otra vez.',
  },
  search: {
    ask: 'Palabras para buscar (no las verás): ',
    nothing: 'No se encontró nada. Relatos revisados: {accounts}.',
    found: 'Testimonios donde está: {count}. Relatos revisados: {accounts}. Para leer uno: {command}',
    more: 'y hay más: {count}',
  },
  read: {
    forgotten: 'El relato se destruyó ({command}). Estos hechos son todo lo que queda de él.',
    notMarked: 'No se marcó como leído, porque otro parasol está trabajando en esta carpeta.',
  },
  noted: {
    event: 'suceso: {event}',
    same: 'el mismo que {report}',
    excluded: 'fuera de las cifras: {reason}',
  },
  sort: {
    takesBack: '{command} lo deshace.',
    unchanged: 'No cambió nada.',
    tagged: 'Con la etiqueta «{tag}» ahora: {count}. Para encontrarlos: {command}',
    tagKnown: 'Todos tienen ya la etiqueta «{tag}».',
    untagged: 'Se les quitó la etiqueta «{tag}»: {count}.',
    tagUnknown: 'Ninguno tiene la etiqueta «{tag}».',
    tags: 'Etiquetas que hay: {tags}.',
    noTags: 'Todavía no hay etiquetas.',
    same: 'Anotados como {report} otra vez: {count}. Desde ahora solo cuenta ese.',
    sameSilent:
      'Quien lo envió no permitió que se contara, así que ahora no se cuenta ninguno: si no es lo que quieres, deshazlo y nombra primero otro.',
    sameKnown: 'Eso ya está anotado.',
    apart: 'Vuelven a estar separados, y cuentan: {count}.',
    notSame: 'Ninguno repite a otro.',
    joined:
      'Testimonios de «{event}» ahora: {count}. Cada uno cuenta como un testimonio; juntos, como un suceso.',
    joinedKnown: 'Todos son ya de «{event}».',
    parted: 'Sacados de su suceso: {count}.',
    notJoined: 'Ninguno es de un suceso.',
    excluded: 'Desde ahora en ninguna cifra ({reason}): {count}.',
    included: 'Cuentan otra vez, si quien los envió lo permitió: {count}.',
    notExcluded: 'Ninguno estaba fuera de las cifras.',
  },
  events: {
    none: 'Todavía no hay sucesos: {command} muestra cuáles quizá van juntos.',
    line: '{event}. Testimonios: {count}',
    noProposals:
      'No hay testimonios que parezcan de un mismo suceso: no hay dos que coincidan en el mes, la zona, qué pasó, y quién lo hizo o en qué clase de lugar.',
    proposal: '{number}. Testimonios que dicen lo mismo: {count}',
    usual: 'Cuántos hay en otro mes, de promedio: {usual}',
    joinThem: 'No se juntó nada: léelos primero ({read}), y después júntalos ({join}).',
    more: 'Hay más: {count}. {command} los muestra.',
  },
  undo: {
    nothing: 'No hay nada que deshacer.',
    latest: 'Lo último primero:',
    done: 'Deshecho:',
    deeds: {
      tag: 'se puso la etiqueta «{tag}»: {count}',
      untag: 'se quitó la etiqueta «{tag}»: {count}',
      same: 'anotados como {report} otra vez: {count}',
      'not-same': 'anotados como separados: {count}',
      join: 'juntados en el suceso «{event}»: {count}',
      part: 'sacados de su suceso: {count}',
      exclude: 'dejados fuera de las cifras ({reason}): {count}',
      include: 'contados otra vez: {count}',
    },
  },
  forget: {
    plan: 'Recibidos antes del {day}: {count}. Sus relatos se destruirían para siempre, en esta carpeta. Los hechos quedan y se cuentan como antes. Nadie podrá deshacerlo.',
    nothing: 'Nada que destruir: ningún testimonio con relato se recibió antes del {day}.',
    question: '¿Destruir estos relatos para siempre?',
    destroyed:
      'Relatos destruidos: {count}. Sus hechos se cuentan como antes. Ahora destruye las copias viejas de esta carpeta, y cuida de que en tu equipo hagan lo mismo.',
    quotesGone:
      'Algunas citas estaban dañadas y se fueron con ellos, porque podían tener palabras de estos relatos ({count}): puede que estén en tu copia de la carpeta.',
    left: 'Siguen aquí, porque no los puedes abrir y no quedaría ningún hecho: {count}.',
  },
  figures: {
    events: 'Sucesos',
    times: 'Veces',
    nothingToCount: 'Nada que contar: ningún testimonio responde a esto, o ninguno encaja.',
    nothingToShow: 'Nada que mostrar: ningún testimonio encaja, o ninguno se puede contar.',
    nothingToCompare:
      'Nada que comparar: todavía no hay un periodo entero cuyo año anterior también fuera entero.',
    crossed: 'Hacia abajo: {down}. Hacia el lado: {across}. Se cuenta: {what}.',
    answered: 'Testimonios con respuesta: {count}.',
    silent: 'Sin respuesta: {count}.',
    several: 'Un testimonio puede nombrar varias cosas, por eso las líneas pueden sumar más que el total.',
    mentions: 'Cuenta cada cosa que nombra un testimonio, por eso hay más menciones que testimonios.',
    repeats: 'Entre ellos, contados ya antes, según dice la persona: {count}.',
    inEvents: 'Entre ellos, de sucesos que juntaste ({events}): {count}. Cada uno cuenta como un testimonio.',
    notCounted: 'Dejados fuera, porque la persona no permitió que se contaran: {count}.',
    duplicates: 'Dejados fuera, porque repiten otro testimonio: {count}.',
    excluded: 'Dejados fuera, porque tú lo anotaste así ({reason}): {count}.',
    exact: 'Números exactos, solo para tus ojos: para publicar, usa {release} o {brief}.',
    received:
      'Son testimonios recibidos: contarlo es una decisión de cada quien, así que esto no dice con qué frecuencia pasan las cosas.',
    byChance: '«{column}» es hasta dónde podría haber llegado un número sin que nada cambiara ({level}).',
    seasonal:
      'Con los años, las épocas se diferencian más que por azar, así que cada periodo se compara con su época del año ({option} da los intervalos).',
    unfinished: 'todavía sin terminar',
    begun: 'quizá no entero',
    above: 'más que por azar',
    below: 'menos que por azar',
    runAbove: '7.º sobre el promedio',
    runBelow: '7.º bajo el promedio',
    tooFew: 'menos de {least}: no se compara',
    chance: 'no más que por azar',
    timesMeans: '«{column}» es cuántas veces más testimonios al día hubo que en el año anterior.',
    together:
      'Grupos comparados a la vez: {count}. Por eso cada uno tenía que diferenciarse más para contar (Holm, {level} en conjunto).',
  },
  picture: {
    reports: 'Testimonios recibidos, redondeados a múltiplos de 5',
    mentions: 'Menciones en testimonios recibidos, redondeadas a múltiplos de 5',
    series: {
      month: 'Testimonios recibidos, por mes',
      quarter: 'Testimonios recibidos, por trimestre',
      year: 'Testimonios recibidos, por año',
    },
    from: 'desde {period}',
    to: 'hasta {period}',
    happenedFrom: 'pasó desde {period}',
    happenedTo: 'pasó hasta {period}',
    noted: 'solo algunos, elegidos según nuestras notas',
    written: 'El gráfico está en {file}; sus números están redondeados y los pequeños, ocultos.',
    inHouse:
      'Este gráfico no es de los que se publican: guárdalo dentro del equipo, porque al lado de ellos podría revelar un número pequeño.',
  },
  quote: {
    paste: 'Pega el pasaje que se va a imprimir. Una línea vacía lo termina.',
    cuts: 'Palabras que hay que quitar, una o varias por línea, tal como están ahí. Una línea vacía termina.',
    printed: 'Las palabras como se imprimirían:',
    numbers: 'Quedan números, que pueden mostrar quién es la persona: {numbers}.',
    right: '¿Son estas las palabras que se van a imprimir?',
    sealed:
      'Sellado para quienes tienen el papel case, en {file}. Una de esas personas lo autoriza ({release}) y te manda de vuelta un archivo, que tú tomas ({take}).',
    notHeld:
      'No tienes este testimonio, así que no puedes comparar: por las palabras responde quien te las manda.',
    chosen: 'Las palabras que {name} eligió para imprimir:',
    release: '¿Autorizas que se impriman estas palabras?',
    released: 'Autorizado. Manda {file} de vuelta a {name}, que lo toma con: {command}',
    taken:
      '{releaser} autorizó las palabras que eligió {proposer}. Un informe puede imprimirlas desde el trimestre después de que se recibieron.',
    withdrawn: 'Retiradas: tus informes ya no imprimen estas palabras.',
    none: 'Todavía no se eligieron palabras: {command}',
    states: {
      proposed: 'espera la autorización de otra persona',
      withdrawn: 'retirada',
      printable: 'autorizada: un informe puede imprimirla',
      later: 'autorizada: un informe puede imprimirla desde el próximo trimestre',
    },
  },
  history: {
    lets: '{file} permite que {name} abra testimonios anteriores: {count}. Con el relato: {accounts}, los demás solo con los hechos.',
    own: 'Los que ya se abren sin este archivo: {count}.',
    nothing: 'No hay nada que compartir con {name}.',
    handOver:
      'Hazle llegar el archivo por cualquier medio: solo se abre con sus llaves. Con ellas se toma primero el archivo ({take}), y después los testimonios ({then}).',
    shared: '{name} te compartió testimonios anteriores: {count}. Desde ahora puedes abrir: {here}.',
    away: 'Todavía no están en tu carpeta: {count}. {pull} los trae, o {import} los toma de un archivo.',
  },
  brief: {
    made: 'El informe está en {files}: ábrelo, léelo entero, y después imprímelo o mándalo.',
    text: 'El texto está en {file}: cámbialo en cualquier editor. Ahora: {command}',
    asked:
      'Primero se preguntó al servidor: se tiene en cuenta lo que otras personas del equipo publicaron o retiraron hasta ahora.',
    ownCopy:
      'No se preguntó al servidor ({option}): esto sale de la copia en tu carpeta. Puede incluir una publicación que alguien del equipo retiró después, así que pregunta antes de entregarlo.',
    doubtful:
      'Mira la línea {line} de {file}: {number} no está en ninguna tabla publicada. Un número exacto puede mostrar quién lo contó: escribe uno redondeado, o quítalo. (El número de una ley o de una exigencia puede quedarse.)',
    khmer:
      'Los gráficos del archivo de Word salen bien en Word 2016 y más nuevos. Los programas que no dibujan SVG, como LibreOffice, escribirán mal el jemer en ellos: con Chrome, Chromium o Edge instalado sale bien en todos.',
    package: 'El paquete está en {folder}. Archivos: {count}. Lee su {readme} antes de publicarlo.',
  },
}
