import type { Troubles } from '../en/troubles.ts'

export const troubles: Troubles = {
  vault: {
    'not-joined':
      'Todavía no te has unido a un canal: se hace con {join}, con el documento del canal de tu organización.',
    busy: 'Otro parasol está trabajando en esta carpeta: espera a que termine, y prueba otra vez.',
    unreachable:
      'El servidor {detail} no responde: revisa la conexión a internet y la dirección, y prueba otra vez.',
    'broken-off':
      'El servidor se cortó a la mitad: lo que había llegado se guarda, y {pull} sigue desde allí.',
    answer:
      'Lo que responde allí no es un servidor de Parasol: revisa la dirección, o pregunta a quien se ocupa del servidor.',
    'no-channel':
      'El servidor no conoce este canal: pide a quien se ocupa de él que añada el documento del canal ({addChannel}).',
    login:
      'El servidor no te conoce: pregunta a quien firma el documento del canal si estás en él y si se publicó. (Si es así, la dirección con la que te uniste no es la que el servidor tiene por suya.)',
    'not-allowed':
      'El documento del canal no te permite hacer eso: pregunta a quien lo firma ({show} muestra quién puede hacer qué).',
    refused: 'El servidor rechazó eso ({detail}): {why}.',
    trouble:
      'El servidor tiene un problema propio: prueba otra vez en una hora, y avisa a quien se ocupa de él.',
    'too-many': 'El servidor pide una pausa: espera un minuto, y prueba otra vez.',
    history: 'Falta el documento del canal en tu carpeta: únete otra vez con él ({join}).',
    newer: '{detail} lo escribió una versión más nueva de Parasol: actualiza esta. No cambió nada.',
    journal:
      '{detail} está dañado de principio a fin, o es de otras llaves: tómalo de tu copia de la carpeta.',
    'journal-newer': '{detail} lo escribió una versión más nueva: actualiza Parasol.',
    quote:
      'En este archivo no hay ninguna cita que puedas abrir: se dañó, es otra cosa, o se selló para otras personas.',
    'quote-signer':
      'Quien firmó esto no puede hacerlo: una cita la autoriza otra persona del equipo, a la que el documento del canal se lo permite.',
  },
  refusals: {
    older: 'ya tiene un documento del canal más nuevo, así que firma el tuyo otra vez y publica ese',
    conflict: 'tiene otro documento del canal con este número; averigua quién lo firmó antes de seguir',
    signer: 'su canal está firmado con otra llave que la tuya',
    slug: 'este documento es para otro canal',
    signature: 'la firma no es buena, así que firma el documento otra vez',
    schema: 'el documento no está bien formado, así que fírmalo otra vez con esta versión',
    other: 'pregunta a quien se ocupa de él',
  },
  identity: {
    missing: 'Aquí no hay un archivo de llaves: revisa la carpeta, o haz primero unas llaves.',
    format: 'Este no es un archivo de llaves, o su principio está dañado: usa tu copia.',
    version: 'Este archivo de llaves lo escribió una versión más nueva: actualiza Parasol.',
    type: 'Este archivo de llaves es de una clase que esta versión no conoce: actualiza Parasol.',
    limits:
      'Este archivo de llaves pide más trabajo que cualquiera que Parasol escribe: se dañó o lo manipularon.',
    passphrase:
      'La frase secreta no es correcta, o el archivo de llaves está dañado: prueba otra vez, o usa tu copia.',
    damaged: 'Este archivo de llaves se abre, pero lo que hay dentro no son llaves: usa tu copia.',
    'no-recovery':
      'Este archivo de llaves no se puede abrir con hojas: las hojas solo abren archivos que se escribieron después de hacerlas.',
    'share-lines':
      'Una hoja tiene ocho líneas de diez caracteres: mira que no falte ninguna y que ninguna esté dos veces.',
    'share-line':
      'La línea {line} de esta hoja no es como se escribió: compárala con la hoja, carácter por carácter.',
    'share-length':
      'La línea {line} de esta hoja tiene {found} caracteres, no 10: compárala con la hoja, carácter por carácter.',
    'share-version': 'Esta hoja la hizo una versión más nueva: actualiza Parasol.',
    'share-twice': 'La misma hoja se dio dos veces (número {number}): toma otra.',
    'shares-mixed':
      'Estas hojas son de dos respaldos distintos, que no se pueden mezclar: la palabra después de «Respaldo» debe ser la misma en todas, y aquí hay {backup} y {other}.',
    'shares-few': 'Son muy pocas hojas: {found} de las {need} que hacen falta.',
    'shares-wrong':
      'Estas hojas no van juntas: al menos una no es de este respaldo, aunque lo diga. Toma otras.',
    'other-backup': 'Estas hojas son de otro respaldo ({backup}) que el de este archivo de llaves ({other}).',
    recovery: 'Las hojas están bien, pero lo que abren en este archivo de llaves está dañado: usa tu copia.',
  },
  damage: {
    length: 'es demasiado corto o demasiado largo',
    magic: 'no empieza como un testimonio sellado',
    suite: 'se selló de una manera que esta versión no conoce, o se dañó',
    kind: 'es de una clase que esta versión no conoce, o se dañó',
    slots: 'nombra un número imposible de destinatarios',
    parts: 'no tiene el número correcto de partes',
    reserved: 'se dañó, o lo hizo una versión más nueva',
    channel: 'nombra un documento del canal que no tienes; únete también con ese',
    role: 'lo falsificaron: abriría más de lo que permite el papel case o tally',
    'not-recipient': 'tu llave no estaba en la lista cuando se selló',
    unwrap: 'tu parte se dañó; quizá otra persona del equipo lo pueda abrir',
    commitment: 'lo cambiaron después de sellarlo',
    ciphertext: 'se selló con engaño: nadie puede abrirlo',
    padding: 'se selló con engaño: su relleno no es correcto',
    json: 'se abre, pero no contiene ningún testimonio',
    schema: 'se abre, pero responde de una manera que esta versión no conoce',
  },
  publication: {
    'too-few':
      'Todavía no hay nada que publicar: un trimestre o un año cuenta cuando ha terminado y tiene al menos 30 testimonios que se pueden contar.',
    'folder-taken': 'En la carpeta hay otros archivos, que no se tocan: elige una vacía o una nueva.',
    'text-encoding':
      'El texto no se puede leer: guárdalo como texto sin formato en UTF-8 (en el Bloc de notas: Guardar como, Codificación UTF-8), y prueba otra vez.',
    'text-character':
      'La línea {line} del texto tiene un carácter que no se puede imprimir: escribe esa línea de nuevo.',
    'text-language':
      'La línea {line} del texto nombra un idioma que no hay: escribe uno de estos: {languages}.',
    'text-period':
      'La línea {line} del texto no nombra un periodo: escribe un año o trimestres, como en Period: 2026 o Period: 2026-Q1..2026-Q3.',
    'text-outside':
      'La línea {line} del texto está antes del primer título: pon «{text}» debajo de un título, o # delante.',
    'text-heading':
      'La línea {line} del texto no es un título de un informe: {text}. Un texto recién empezado muestra los que hay.',
    'text-repeated':
      'La línea {line} del texto está ahí por segunda vez: {text}. Pon las dos cosas debajo de una.',
    'text-headline':
      'Debajo de la línea {line} del texto falta el título del informe, o hay más de uno: escríbelo ahí en una sola línea, o quita también esa línea.',
    'text-demand':
      'La línea {line} del texto es una exigencia: empiézala con un guion (-), como cada una de ellas.',
  },
  system: {
    ENOENT: 'No existe {path}: revisa el nombre y la carpeta.',
    EACCES: 'No tienes permiso para usar {path}: revisa de quién es el archivo.',
    EISDIR: '{path} es una carpeta, y hace falta un archivo.',
    ENOTDIR: '{path} está dentro de algo que no es una carpeta.',
    EROFS: 'No se puede escribir {path}: el disco es solo de lectura.',
    ENOSPC: 'El disco está lleno: haz lugar, y empieza la orden otra vez. Lo que había antes está entero.',
    other:
      'Algo salió mal que no debía: {message}. No se envió nada. Por favor, avisa a quienes te dieron este programa.',
  },
  asked: {
    'no-keys': 'No hay llaves en {folder}: haz las tuyas con {command}, o di con --home dónde están.',
    'not-advocate': '{path} no es un archivo de llaves para abrir testimonios.',
    'no-report': 'No tienes ningún testimonio {name}: {command} muestra los que hay.',
    'several-reports': 'Varios testimonios empiezan con {name}: da más caracteres ({names}).',
    'no-name':
      '«{name}» no es el nombre de un testimonio: da al menos cuatro de sus caracteres, como los muestra {command}.',
    unopenable: '{report} no se puede abrir: {why} ({code}).',
    'damaged-since':
      '{report} se dañó en tu disco desde la última vez que se abrió: quizá esté en tu copia de la carpeta.',
    tally: 'El relato no es tuyo para abrir: tu papel es tally. Pide ayuda a alguien con el papel case.',
    'no-words': 'Da las palabras que hay que buscar.',
    period: '{option} pide un año, un mes o un día: 2026, 2026-03 o 2026-03-31, y no «{text}».',
    month: '{option} pide un año o un mes: 2026 o 2026-03, y no «{text}».',
    'brief-period': '{option} pide 2026, 2026-Q1 o 2026-Q1..2026-Q3, y no «{text}».',
    unpublished: 'No hay nada publicado de {period}: hay cifras de {periods}.',
    'brief-unreachable':
      'El servidor {server} no responde, así que puede haberse retirado una publicación sin que lo sepas. Prueba otra vez cuando haya internet, o hazlo de la copia en tu carpeta con {option}.',
    'brief-none':
      'Todavía no hay nada publicado, y un informe se hace solo con cifras publicadas. Míralas con {prepare} y después {publish}. De lo que está preparado, {option} hace un borrador solo para ustedes.',
    'brief-withdrawn':
      'Se retiraron todas las publicaciones, así que un informe no puede decir nada: {list} muestra por qué. Lo retirado no se vuelve a publicar nunca; sigue con el próximo trimestre.',
    'one-line': 'Esto tiene que ser una línea de {longest} caracteres como mucho, y no «{text}».',
    term: 'Da un plazo como 24-months o 3-years, y no «{text}».',
    'two-reports': 'Nombra al menos dos testimonios distintos.',
    'none-fits': 'Ningún testimonio encaja: {command} muestra los que hay.',
    'file-taken': 'Ya hay un archivo en {path}: elige otro nombre.',
    'text-taken': 'Ya hay un archivo {path}, quizá con tus palabras: elige otro nombre.',
    'no-account': 'No hay relato: no se puede citar nada.',
    'not-quotable': 'La persona no permitió que se citaran sus palabras, así que no se citan.',
    'quote-not-there':
      'Estas palabras no están así en el relato: copia el pasaje desde él, y solo quita palabras.',
    'quote-brackets': 'Los corchetes dobles no están en parejas: cada [[ necesita su ]].',
    'quote-nothing-left': 'No queda nada que imprimir: quita menos, o elige otro pasaje.',
    'quote-is-release': 'Este archivo trae de vuelta una autorización, que tú tomas con: {command}',
    'quote-not-in-account':
      'Estas palabras no están en el relato: no las autorices, y pregunta a quien las eligió.',
    'quote-unreleased': 'Nadie ha autorizado todavía estas palabras: {command}',
    'quote-other': 'La autorización de este archivo es para otras palabras: pide que las autoricen otra vez.',
    'no-quote': 'No hay una sola cita de ese nombre en uso: {command} muestra las que hay.',
    'no-browser':
      'No se encontró Chrome, Chromium ni Edge para hacer el PDF: haz el informe con {option}, ábrelo en cualquier navegador e imprímelo como PDF. (PARASOL_CHROMIUM puede nombrar el programa.)',
    'no-pdf':
      'El navegador no hizo el PDF: haz el informe con {option}, ábrelo en cualquier navegador e imprímelo como PDF.',
    'no-charts':
      'El navegador no dibujó los gráficos para el archivo de Word: prueba otra vez, o haz {option} en su lugar.',
    'not-recipient':
      'El documento del canal más nuevo que conoces no tiene a nadie que se llame «{name}» y abra testimonios: primero hay que poner a esa persona en la lista, y después {pull}. Están: {names}.',
    'not-case':
      'Solo alguien con el papel case en el documento del canal más nuevo puede compartir testimonios anteriores: pídeselo a una de esas personas.',
    'text-differs':
      'El texto dice {said} y {option} dice {asked}: quita {option}, o empieza un texto nuevo con {command}.',
  },
}
