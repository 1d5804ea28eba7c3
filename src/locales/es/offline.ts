import type { HandIn, Offline } from '../en/offline.ts'

/** A draft: no member organisation that works in Spanish has approved it yet. */
export const offline: Offline = {
  offer: {
    choice:
      '¿No es seguro enviarlo ahora? Guárdalo en un archivo cerrado con llave. Puedes entregarlo después.',
    waiting:
      'No tienes que esperar: puedes guardar tu mensaje en un archivo cerrado con llave y entregarlo después.',
    save: 'Guardar en un archivo',
    keep: 'Dejarlo aquí, siguiente persona',
  },
  save: {
    heading: 'Guardar tu mensaje en un archivo',
    closing: 'Un momento: tu mensaje se está cerrando con llave.',
    unknown:
      'La página todavía no sabe quién puede abrir tu mensaje. Déjala abierta: lo intentamos otra vez sin que hagas nada.',
    locked:
      'Tu mensaje está cerrado con llave. Solo {organisation} puede abrir el archivo: tú no, y quien lo lleve tampoco.',
    shows: 'La lista de descargas de este teléfono mostrará el archivo. Su nombre no dice nada.',
    save: 'Guardar el archivo',
    keep: 'Dejarlo aquí, siguiente persona',
    keepHint:
      'Solo para el equipo de calle: el mensaje se queda en esta página, cerrado con llave, y la siguiente persona puede empezar.',
    send: 'Mejor enviarlo desde aquí',
    goBack: 'Volver a mis respuestas',
  },
  saved: {
    heading: 'Guardado',
    name: 'El nombre del archivo: {file}',
    look: 'Mira en las descargas si está. Si no, guárdalo otra vez.',
    address:
      'Entrégalo desde cualquier teléfono o computadora, también semanas después, en esta página: {address}',
    person:
      'O dáselo a {organisation} o a alguien del equipo de calle, por ejemplo en una tarjeta de memoria.',
    after: 'Cuando esté entregado, borra el archivo.',
    again: 'Guardarlo otra vez',
    cleared: 'Tus respuestas ya no están en esta página.',
    leave: 'Salir de esta página',
    next: 'Siguiente persona',
  },
  turns: {
    next: 'Siguiente persona',
    nextHint: 'Solo si otra persona quiere usar este teléfono ahora.',
    kept: 'Mensajes cerrados con llave en esta página, todavía sin guardar: {count}',
    keptSaved: 'Mensajes cerrados con llave en esta página, guardados en un archivo: {count}',
    keepOpen: 'Deja esta página abierta. Si se cierra antes de guardarlos, se pierden.',
    saveAll: 'Guardar todo en un solo archivo',
    clear: 'El archivo está: vaciar esta página',
  },
  leave: {
    heading: 'Hay mensajes sin guardar',
    text: 'Mensajes cerrados con llave en esta página, todavía sin guardar: {count}. Si sales ahora, se pierden.',
    save: 'Guardarlos primero',
    leave: 'Salir igual',
    stay: 'Quedarme aquí',
  },
  expired:
    'Para el equipo de calle: la lista de las personas que pueden abrir mensajes se debía renovar antes del {date}. Puedes seguir: los mensajes se cierran igual para las personas de la lista. Pide la nueva a {organisation}. Si la fecha de este aparato está mal, no hay que hacer nada.',
  single: {
    final:
      'Desde aquí no se envía nada. Al final guardas un archivo cerrado con llave, para entregarlo después.',
    enough: 'Ya puedes guardar esto',
    save: 'Guardar en un archivo',
    review: 'Esto es lo que hay en el archivo. Nada más.',
  },
}

export const handIn: HandIn = {
  heading: 'Entregar archivos guardados',
  text: 'Elige los archivos guardados: muchos a la vez, en cualquier orden. Solo {organisation} puede abrir lo que contienen.',
  twice: 'El mismo mensaje dos veces cuenta una sola vez. Si no sabes, entrégalo otra vez.',
  choose: 'Elegir archivos',
  loading: 'Un momento…',
  stay: 'Deja esta página abierta hasta que diga que terminó.',
  progress: 'Cuánto lleva',
  soFar: 'Vistos hasta ahora: {done} de {all}',
  offline: 'No hay conexión. Sigue por sí sola donde se quedó.',
  proving:
    'Hay mucha gente del otro lado. Este aparato está haciendo una cuenta para que estos mensajes pasen primero. Deja esta página abierta.',
  busy: 'Hay mucha gente del otro lado. Sigue por sí sola donde se quedó.',
  tryNow: 'Intentar ahora',
  done: 'Listo. Mensajes aceptados: {count}',
  file: {
    waiting: 'Todavía no visto',
    taken: 'Aceptados: {count}',
    twice: 'Iguales a otros de aquí, no se cuentan otra vez: {count}',
    refused: 'No aceptados, por estar dañados o no ser para {organisation}: {count}',
    damaged: 'Dañados: {count}. Si hay otra copia de este archivo, entrégala también.',
    none: 'En este archivo no hay ningún mensaje guardado. Mira si es el correcto.',
    unreadable: 'Este aparato no pudo leer el archivo. Elígelo otra vez.',
    whole: 'Todo este archivo fue aceptado: puedes borrarlo.',
    keep: 'No borres todavía este archivo. Dáselo a {organisation}.',
  },
  noscript: {
    heading: 'Esta página no funciona en este navegador',
    text: 'Necesita JavaScript, y aquí está apagado. Usa otro navegador, o dale los archivos a {organisation}.',
  },
}
