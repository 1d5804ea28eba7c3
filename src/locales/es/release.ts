import type { ReleaseWords } from '../en/release.ts'

/** What an advocate reads who publishes figures, in Spanish. A draft: no member organisation has approved it yet. */
export const release: ReleaseWords = {
  badPeriod: '--period espera un trimestre o un año: 2026-Q1 o 2026.',
  notOver: '{period} todavía no ha terminado: las cifras salen después.',
  noReports: 'No hay testimonios de {period}.',
  tooFew:
    'Se pueden contar menos de {least} testimonios de {period}, muy pocos para tablas propias: saldrán con el año {year}, cuando termine.',
  tooFewYear: 'Se pueden contar menos de {least} testimonios de {period}: muy pocos para publicar cifras.',
  already: '{period} salió en la publicación {number}: ninguna tabla de un periodo se publica dos veces.',
  yearWaits:
    'Las tablas de {year} no están aquí, porque {missing} se quedaría sin ninguna. parasol release prepare --period {year} hace todo lo que queda del año.',
  checking: 'Se revisan {count} tablas junto con todo lo publicado antes. Puede tardar un minuto.',
  attempt: 'Se busca lo menos que hay que dejar fuera, intento {attempt}.',
  contradicts:
    'Los números de {years} no encajan con ningún conjunto de testimonios junto con lo ya publicado: desde entonces se apartaron o llegaron testimonios. Recupéralos (parasol undo, parasol include) o no publiques nada más de ese tiempo.',
  refused: 'No puede salir así. Números pequeños que alguien podría calcular: {count}',
  reasons: {
    'known-to-be-some': '{what}: seguro que no es cero ({range})',
    'known-too-well': '{what}: se puede adivinar demasiado bien ({range})',
    unshown: '{what}: nada muestra que quede oculto ({range})',
  },
  more: '… y otros: {count}',
  proposal: 'Lo menos que hay que dejar fuera. Números que ya no se podrán leer: {lost}',
  coarser: {
    dropped: '{table}: la tabla entera',
    merged: '{table}: van juntos: {names}',
    totals: '{table}: sus totales',
  },
  applyIt: 'Para verlo así: {command}',
  noProposal: 'Nada de lo que se probó lo hace seguro: no publiques nada de este tiempo.',
  goesOut: 'Lo que sale como publicación {number}:',
  counted:
    'Números: {all}. Legibles: {shown}. Ocultos por pequeños: {hidden}. Totales que no se dan porque revelarían un número oculto: {withheld}.',
  countedLeftOut:
    'Números: {all}. Legibles: {shown}. Ocultos por pequeños: {hidden}. Todos los totales quedan fuera: {withheld}.',
  passed:
    'Revisado junto con todo lo publicado: nadie puede conocer ninguno de los números pequeños ({cells}) con más precisión que «de 0 a {narrowest}».',
  nothingSmall: 'Revisado junto con todo lo publicado: no hay ningún número pequeño.',
  kept: 'Queda sellado en tu carpeta. Léelo entero; parasol release publish publica exactamente esto.',
  unfinished:
    'La publicación {number} está firmada, pero aún no está en el servidor: parasol release publish continúa.',
  nothingPrepared: 'No hay nada preparado: empieza con parasol release prepare --period 2026-Q1.',
  outdated: 'Entretanto se publicó otra cosa, con la que esto no se revisó: prepáralo de nuevo.',
  goesOn: 'Se continúa con la publicación {number}, firmada antes.',
  ask: '¿Publicar la publicación {number} ({periods}) de forma definitiva? Se puede retirar, pero nadie puede olvidar lo que leyó.',
  askWithdraw: '¿Retirar la publicación {number} y decir a todo el mundo: «{reason}»?',
  noSigningKey: 'No hay clave de firma en {file}: publica quien firma el documento del canal.',
  wrongKey: 'La clave de {file} no es la que firma el documento de tu canal.',
  pullFirst:
    'Hay testimonios de ese tiempo que siguen en el servidor y no están en tu carpeta; nunca se contarían: primero parasol pull.',
  documentChanged: 'El documento de tu canal cambió desde que se preparó esto: prepáralo de nuevo.',
  onlyHere: 'Hasta ahora solo en tu carpeta, no en el servidor: {numbers}',
  askBring: '¿Llevar esto al servidor? Entonces cualquiera podrá leerlo en la página de tu organización.',
  withdrawnHere:
    'El retiro de la publicación {number} está firmado y en tu carpeta. El servidor nunca tuvo esa publicación, y no se le dijo nada.',
  isWithdrawn: 'La publicación {number} se retiró el {day}: {reason}',
  badPage:
    'El servidor no podría mostrar una de las páginas del paquete, así que no se firmó nada: revisa los idiomas del documento de tu canal y avisa a quien hace Parasol.',
  noFolder: 'No se puede escribir en {folder}: elige una carpeta que exista y sea tuya.',
  folderOrZip:
    '--out admite una carpeta, o un archivo que termine en .zip; {place} no es ninguna de las dos cosas.',
  discarded:
    'Lo que estaba preparado ({periods}) se comprobó antes de esta retirada, y se descarta: prepáralo de nuevo.',
  published: 'La publicación {number} ya salió: {page}',
  signedOffline:
    'La publicación {number} está firmada y en tu carpeta. El servidor la recibe con el próximo parasol release publish.',
  written: 'El paquete está en {place}.',
  took: 'Tomado del servidor, publicado por colegas: {count}',
  keptPackages:
    'Guardados también en tu carpeta, para que los tenga más de un ordenador: paquetes de las publicaciones {numbers}',
  packagesLeft:
    'Paquetes que aún no se pudieron traer: {count}. La próxima orden sobre publicaciones continúa con ellos.',
  otherPackage:
    'Lo que el servidor entrega como paquete de la publicación {number} no es lo que firmó tu organización, y no se guardó. Avisa a quien cuida el servidor.',
  brought: 'Llevado al servidor: número {number}',
  forked:
    'El número {number} del servidor no es el de tu carpeta: dos personas publicaron a la vez, o alguien entró en el servidor. No publiques nada y pregunta a tus colegas quién firmó qué. Si es la tuya la que debe ceder: {command}',
  orAbandon:
    'El servidor no acepta el número {number}. Si sigue así, {command} lo abandona, y se puede volver a publicar.',
  abandons: 'Abandonas: {entries}',
  abandonsCounted:
    'Alguien puede tener un archivo con la firma de tu organización: avisa a quien haya recibido uno. Desde ahora sus cifras cuentan como publicadas, pero solo en esta carpeta: prepara aquí todo lo que trate del mismo año. Su periodo saldrá exactamente con los mismos números, o no saldrá.',
  abandonsUnsent: 'Nunca se envió ni se escribió ningún archivo de ello: nada se cuenta ni se guarda.',
  askAbandon: '¿Abandonarlo para siempre? No hay vuelta atrás, porque su número se usará de nuevo.',
  abandoned: 'Abandonado y fuera de tu registro: {numbers}. parasol release prepare continúa desde ahí.',
  servedNotAbandoned:
    'El servidor tiene el número {number}, así que no se abandonó nada. parasol release withdraw retira una publicación.',
  seenNotAbandoned:
    'El servidor tenía el número {number} y lo perdió, así que no se abandonó nada: parasol release publish se lo lleva de nuevo.',
  withdrawalOf: 'retiro de {number}',
  isAbandoned: 'abandonada; cuenta como publicada',
  asAbandoned:
    '{period}: los números son los de la publicación {number}, que se abandonó, tal como se firmaron. Otros del mismo periodo podrían restarse de ellos.',
  countsAbandoned: 'Cuenta como publicado, porque alguien pudo verlo: publicación {numbers}, abandonada',
  none: 'Todavía no se ha publicado nada.',
  columns: { number: 'N.º', day: 'Día', periods: 'Periodo', state: 'Estado' },
  stands: 'vigente',
  withdrawnOn: 'retirada el {day}: {reason}',
  prepared: 'Preparado y no publicado: {periods}.',
  noSuch: 'No hay publicación {number}: parasol release list muestra las que hay.',
  signedOn: 'Publicación {number}, firmada el {day}. Huella de la clave: {fingerprint}',
  noPackage:
    'El paquete de la publicación {number} no está en tu carpeta ni en el servidor: tómalo de tu copia.',
  reasonLength: 'Di por qué con --reason, en 1 a 1000 caracteres.',
  withdrawn: 'La publicación {number} está retirada. El servidor lo dice, con tu motivo.',
  withdrawnOffline:
    'El retiro de la publicación {number} está firmado. El servidor lo recibe con el próximo parasol release publish.',
  menu: {
    look: 'Mirar las cifras antes de que salgan',
    period: '¿Qué trimestre o año? 2026-Q1 o 2026: ',
    coarsen: 'Lo mismo, dejando fuera lo menos posible',
    publish: 'Publicar lo que se miró',
    list: 'Lo que se ha publicado',
    show: 'Las cifras de una publicación',
    takeBack: 'Retirar una publicación',
    which: '¿Qué publicación?',
    reason: '¿Por qué? Todo el mundo podrá leerlo: ',
    noneStands: 'Ya no queda ninguna publicación vigente.',
    giveUp: 'Abandonar lo que ya no se puede enviar',
    giveUpFrom: '¿A partir de qué número? ',
  },
}
