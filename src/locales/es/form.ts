import type { Form, Page } from '../en/form.ts'

/**
 * A draft: no member organisation that works in Spanish has approved it yet. The person is "tú" and several are "ustedes",
 * as it is understood across Latin America and in Spain.
 */
export const form: Form = {
  frame: {
    closeHelp: 'Volver a las preguntas',
    languageFailed: 'Sin conexión: no se pudo cambiar el idioma. Tus respuestas siguen aquí.',
    progress: 'Cuánto llevas',
    back: 'Atrás',
    skip: 'Saltar',
    next: 'Seguir',
    more: 'Más opciones',
    several: 'Puedes elegir más de una.',
    toTheEnd: 'Es suficiente: ir al final',
    chosen: 'Elegiste: {choice}',
    moreThanOne: 'Más de uno',
  },
  start: {
    heading: '¿Te pasó algo a ti o a otra persona?',
    reader: 'Solo {organisation} puede abrir lo que envíes.',
    answer: 'Aquí no podemos responderte ni ir a verte. Para ayuda ahora, pulsa “Ayuda”.',
    stop: 'Puedes parar cuando quieras. Puedes saltar preguntas.',
    final: 'Una vez enviado no se puede quitar, porque no sabemos cuál es el tuyo.',
    start: 'Empezar',
    loading: 'Un momento…',
  },
  check: {
    summary: 'Comprobar quién puede abrir esto',
    text: '¿{organisation} o alguien del equipo de calle te dio un número? Escríbelo aquí.',
    label: 'El número: 40 cifras',
    compare: 'Comparar',
    right: 'El número está bien: solo {organisation} puede abrir lo que envíes.',
    short: 'Ese no es el número completo: tiene 40 cifras.',
    waiting: 'Un momento: la página todavía se está cargando. Pulsa “Comparar” otra vez.',
  },
  stopped: {
    heading: 'No envíes nada aquí',
    signer:
      'El número no es el mismo: otra persona podría abrir lo que envíes. Pregunta a quien te dio el número.',
    slug: 'Esta página es de otra organización. Pregunta a quien te la dio.',
    older:
      'Esta página recibió una lista vieja de las personas que pueden abrirla. Pregunta a quien te la dio.',
    document:
      'La lista de las personas que pueden abrir tu mensaje no está en orden. Pregunta a la organización.',
    help: 'No se envió nada. Aquí puedes encontrar ayuda igual:',
    again: 'Escribir el número otra vez',
  },
  urgent: {
    health: {
      heading: 'Algunas medicinas no pueden esperar',
      text: [
        '¿Sexo sin condón o contra tu voluntad en los últimos 5 días?',
        'La medicina contra el VIH solo sirve si empiezas dentro de 3 días (72 horas). Cuanto antes, mejor.',
        'Las pastillas contra el embarazo sirven hasta 5 días después.',
        'No tienes que ir primero a la policía.',
      ],
    },
    legal: {
      heading: 'Si la policía te retiene o te hace preguntas',
      text: [
        'Puedes pedir un abogado, y a alguien que hable tu idioma.',
        'No firmes lo que no puedas leer o con lo que no estés de acuerdo.',
      ],
    },
    child: {
      heading: 'Ayuda para menores de 18',
      text: ['Hay gente que escucha a niños, niñas y jóvenes. Puedes llamar.'],
    },
    private: 'Lo que tocas aquí no se envía nunca.',
    goOn: 'Seguir con las preguntas',
  },
  questions: {
    reporter: {
      heading: '¿A quién le pasó?',
      hint: 'Toca una respuesta y viene la pregunta siguiente. ¿No era esa? Pulsa “Atrás”.',
    },
    'violation-group': { heading: '¿Qué pasó?' },
    violation: { heading: '¿Qué fue?' },
    'perpetrator-group': { heading: '¿Quién lo hizo?' },
    perpetrator: { heading: '¿Quién fue?' },
    'setting-group': { heading: '¿Dónde fue?' },
    setting: { heading: '¿Qué clase de lugar?' },
    area: {
      heading: '¿En qué zona?',
      hint: 'Solo pedimos una zona grande, para que nadie pueda encontrarte por eso.',
    },
    when: { heading: '¿Cuándo fue?', hint: 'Nunca preguntamos qué día.' },
    month: { heading: '¿Qué mes?' },
    'people-affected': { heading: '¿A cuántas personas les pasó?' },
    frequency: { heading: '¿Cuántas veces pasó?' },
    'earlier-report': {
      heading: '¿Ya nos contaron esto antes?',
      hint: 'Por qué preguntamos: para no sumar lo mismo dos veces.',
    },
    'health-care-denial': { heading: '¿Qué salió mal con la atención médica?' },
    'reason-given': { heading: '¿Qué razón dieron?' },
    'work-abuse': {
      heading: '¿Problemas con quienes dirigen el trabajo?',
      hint: 'Elige lo que no es como debe ser.',
    },
    consequence: { heading: '¿Qué te pasó después?' },
    told: { heading: '¿A quién se le contó?', hint: 'Además de contarlo aquí, ahora.' },
    'authority-response': {
      heading: '¿Qué hicieron?',
      hint: 'La policía, o la oficina a la que se le contó.',
    },
    'why-not-reported': {
      heading: '¿Por qué no se contó a la policía ni a una oficina?',
      hint: 'Nadie tiene que contarles. Toda razón es una buena razón.',
    },
    'help-needed': {
      heading: '¿Qué ayuda quieres?',
      hint: 'Aquí no podemos responderte. En la pantalla siguiente ves dónde está esta ayuda.',
    },
    'age-band': {
      heading: '¿Cuántos años tienes?',
      hint: 'Por qué preguntamos: para que los números muestren si le pasa más a gente joven o a gente mayor.',
    },
    gender: {
      heading: '¿Cómo te identificas?',
      hint: 'Por qué preguntamos: para que los números muestren si les pasa más a unas personas que a otras.',
    },
    migration: {
      heading: '¿De dónde vienes?',
      hint: 'Por qué preguntamos: para que los números muestren si le pasa más a la gente de otros lugares. No preguntamos de cuál, ni pedimos papeles.',
    },
    countable: {
      heading: '¿Podemos contar esto en los números?',
      hint: 'Solo como un número entre otros, por nosotros y nuestra red. Nadie fuera de {organisation} ve tu mensaje. Si dices que no o saltas esta pregunta, igual lo leemos, pero no lo contamos.',
    },
    quotable: {
      heading: '¿Podemos usar algunas de tus palabras?',
      hint: 'Quitamos lo que muestra quién eres, pero alguien que estuvo ahí puede reconocerlas. Si saltas esta pregunta, no usamos ninguna.',
    },
  },
  witness: 'Aquí “yo”, “me” y “tú” son la persona a la que le pasó.',
  local: 'Una pregunta de {organisation}',
  helpFound: {
    heading: 'Dónde está esta ayuda',
    text: 'Nadie puede responderte por esta página. Puedes llamar o ir por tu cuenta.',
    none: '{organisation} no anotó esta ayuda. Toda la ayuda que conoce está arriba, en “Ayuda”.',
  },
  areasLoading: 'La lista de zonas todavía está llegando. Puedes esperar o saltar.',
  when: {
    'this-month': 'Este mes',
    'earlier-month': 'En otro mes del último año',
    'longer-ago': 'Hace más tiempo',
    unknown: 'No sé',
  },
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  monthOfYear: '{month} de {year}',
  yesNo: { yes: 'Sí', no: 'No' },
  enough: {
    heading: 'Ya puedes enviar esto',
    hint: 'O responde primero más preguntas. Puedes saltarlas todas.',
    send: 'Enviar ahora',
    more: 'Responder más',
  },
  words: {
    heading: 'Con tus palabras',
    optional: 'No tienes que escribir nada.',
    leaveOut:
      'No pongas lo que muestra quién eres tú o quién trabaja contigo: nombres, teléfonos, direcciones de casa, cómo se ve alguien.',
    mayStay:
      'El nombre de una estación de policía, el número de un policía o una clínica puede quedarse. Solo las personas de confianza de {organisation} leen esto.',
    keyboard: 'El teclado de tu teléfono puede recordar palabras. Una pestaña privada es más segura.',
    label: 'Tus palabras',
    looksLike: {
      name: 'Esto parece el nombre de una persona:',
      phone: 'Esto parece un número de teléfono:',
      email: 'Esto parece un correo electrónico:',
      plate: 'Esto parece la placa de un auto:',
      address: 'Esto parece una dirección:',
      profile: 'Esto parece un enlace o un perfil:',
    },
    ask: '¿Es sobre ti o sobre alguien que trabaja contigo? Mejor quítalo. Una estación de policía, el número de un policía o una clínica puede quedarse.',
    roomForSentences: 'Queda lugar para unas pocas frases.',
    roomForWords: 'Queda lugar para unas pocas palabras.',
    tooLong: 'Es un poco más de lo que cabe. Quita unas palabras o frases, por favor.',
    muchTooLong: 'Es mucho más de lo que cabe. Hazlo mucho más corto, por favor.',
  },
  review: {
    heading: 'Míralo todo',
    hint: 'Esto es lo que envías. Nada más.',
    skipped: 'Sin responder',
    change: 'Cambiar',
    nothing: 'Nada',
    send: 'Enviar',
    pointing: '¿Es sobre ti o sobre alguien que trabaja contigo? Pulsa “Cambiar” para quitarlo.',
    skippedNo: 'Sin responder: es un no',
  },
  sending: {
    heading: 'Enviando',
    notYet: 'Todavía no se envió',
    closing: 'Tu mensaje se está cerrando con llave, para que solo {organisation} pueda abrirlo.',
    sending: 'Tu mensaje está cerrado con llave y en camino.',
    offline:
      'No hay conexión. Tu mensaje está cerrado con llave y espera en esta página. Lo intentamos otra vez sin que hagas nada.',
    proving:
      'Hay mucha gente del otro lado. Tu teléfono está haciendo una cuenta para que tu mensaje pase primero. Deja esta página abierta unos segundos.',
    busy: 'Hay mucha gente del otro lado. Tu mensaje está cerrado con llave y espera en esta página. Lo intentamos otra vez sin que hagas nada.',
    unknown:
      'La página todavía no sabe quién puede abrir tu mensaje. Déjala abierta: lo intentamos otra vez sin que hagas nada.',
    again: 'Intentar ahora',
    refused: 'No fue aceptado, y no se guardó nada. Tus respuestas siguen aquí.',
    goBack: 'Volver a mis respuestas',
    gone: 'Deja esta página abierta. Si pulsas “Salir” o la cierras, el mensaje se pierde.',
  },
  sent: {
    heading: 'Enviado',
    text: 'Solo {organisation} puede abrirlo.',
    cleared:
      'Tus respuestas ya no están en este teléfono. La lista de páginas visitadas tal vez muestre que esta página estuvo abierta.',
    help: 'Aquí no podemos responderte. Para ayuda, pulsa “Ayuda”.',
    leave: 'Salir de esta página',
  },
}

/** What only the prerendered pages say: they are complete before any script runs. */
export const page: Page = {
  language: 'Español',
  head: {
    leave: 'Salir',
    leaveHint: 'Cierra esta página y abre otra. En un teclado: pulsa Escape dos veces.',
    help: 'Ayuda',
    languages: 'Idioma',
  },
  noscript: {
    heading: 'Las preguntas no funcionan en este navegador',
    text: 'Necesitan JavaScript, y aquí está apagado.',
    tor: 'En el Navegador Tor: pulsa el escudo junto a la dirección, elige Configuración, después Más seguro o Estándar, y abre esta página otra vez.',
    other: 'En otro navegador: activa JavaScript en la configuración, y abre esta página otra vez.',
    help: 'Puedes leer tus derechos y encontrar ayuda abajo sin eso.',
  },
  help: {
    heading: 'Ayuda y derechos',
    return: 'Volver a las preguntas',
    lines: 'Dónde puedes encontrar ayuda',
    rights: 'Tus derechos',
    noLines: '{organisation} todavía no anotó ayuda aquí.',
    police: {
      yes: 'Puede que le cuenten a la policía.',
      no: 'No le cuentan a la policía.',
      unknown: 'No sabemos si le cuentan a la policía.',
    },
    phone: 'Teléfono',
    callList: 'Tu teléfono guarda la llamada en su lista de llamadas.',
    address: 'Dirección',
    hours: 'Abierto',
    cost: 'Precio',
    papers: 'Papeles',
    languages: 'Idiomas',
    checked: 'Comprobamos esto el',
  },
}
