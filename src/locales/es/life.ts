import type { Life } from '../en/life.ts'

export const life: Life = {
  shares: {
    type: 'Hoja {number}, línea por línea, como está escrita:',
    typeOf: 'Hoja {number} de las {need} que hacen falta, línea por línea, como está escrita:',
    another: 'Ahora otra hoja:',
    line: 'línea {line}:',
    paper: 'Hoja de recuperación {number} de {shares} para {whose}',
    whose: 'las llaves de {name}',
    organisation: 'la llave de firmar de la organización',
    needed: 'Respaldo {backup}: hacen falta {need} cualesquiera de las {shares} hojas.',
    letters:
      'No hay en ella I, L, O ni U. Guárdala donde solo tú la encuentres, lejos de las otras hojas y de la computadora. Para usarla: {command}',
    write: 'Cópiala a mano, compara cada línea, y después pulsa Enter: ',
    made: '{need} cualesquiera de estas {shares} hojas abren ahora {file}; las de un respaldo anterior ya no lo abren.',
    then: 'Haz una copia nueva de ese archivo, porque sin él las hojas no sirven. Después comprueba que las hojas están bien: {command}',
    open: 'Las hojas {numbers} del respaldo {backup} abren {file}. No cambió nada.',
    restored: '{file} está abierto otra vez, con la frase secreta nueva.',
    restoredWhose: 'Son las llaves de {name}, con el número',
    restoredThen:
      'Tus hojas de recuperación siguen sirviendo. Las copias hechas antes todavía se abren con la frase secreta vieja: haz copias nuevas, y destruye las viejas. Si alguien vio las hojas juntas, haz hojas nuevas ({command}).',
  },
  keys: {
    made: 'Tus llaves están hechas. Están en {file}, protegidas con tu frase secreta.',
    rotated: 'Tienes una llave nueva; las anteriores quedan en {file}, para testimonios anteriores.',
    rotatedBefore:
      'La última vez ya se hizo una llave nueva, y aquí está su tarjeta; las anteriores quedan en {file}, para testimonios anteriores.',
    card: 'Da {card} a quien firma el documento del canal (no contiene nada secreto), y léele este número en voz alta:',
    final:
      'Nadie puede abrir tus llaves sin la frase secreta, y nadie puede darte una nueva: sin hojas de recuperación, una frase secreta olvidada no tiene remedio. Haz ahora esas hojas, en papel ({command}), y guarda una copia de toda la carpeta en una memoria USB.',
    newCopy:
      'Después haz una copia nueva de tu carpeta: una copia anterior no abre lo que se selle para la llave nueva.',
    passphrase: '{file} tiene la frase secreta nueva.',
    sharesStill: 'Tus hojas de recuperación lo abren como antes.',
    copies:
      'Las copias hechas antes todavía se abren con la frase secreta vieja: haz copias nuevas, y destruye las viejas.',
    number: 'tu número',
    folder: 'tu carpeta',
    backup: 'tu respaldo',
    older: 'llaves viejas',
    olderCount: '{count}, para testimonios anteriores',
    noBackup: 'ninguno: sin hojas de recuperación, una frase secreta olvidada no tiene remedio',
    backupIs: '{backup}, hacen falta {need} cualesquiera de las {shares} hojas',
    notJoined: 'Todavía no te has unido a un canal.',
    channel: 'Canal {slug} en {origin}',
    channelNumber: 'su número',
    channelDocument: 'su documento',
    documentNumber: 'número {serial}',
  },
  channel: {
    compare: '¿Alguien del equipo, cuya voz conoces, lee el mismo número?',
    joined: 'Te has unido a {slug} en {origin}, documento número {serial}.',
    kept: 'El documento número {serial} se guarda para testimonios viejos; el canal sigue en el número {newest}.',
    notListed: 'Todavía no estás en la lista: da tu {card} a quien lo firma.',
    may: 'Lo que puedes hacer: {may}. Ahora: {command}',
    mayNothing: 'Todavía no puedes usar el servidor.',
    listed: '{name} está en el borrador con el papel {role}. Su número es',
    readAloud:
      'Pide que te lea el suyo en voz alta ({command}): si una cifra es distinta, la tarjeta no es suya.',
    counts: 'El borrador vale cuando esté firmado: {command}',
    many: 'Personas para quienes se sella ahora cada testimonio: {count}. Con más de {most}, enviar tarda segundos en teléfonos viejos.',
    removed:
      '{name} ya no está en el borrador. Fírmalo y publícalo ahora ({sign}, {publish}): hasta entonces su acceso funciona y los testimonios nuevos se sellan también para esa persona. Lo que ya trajo lo podrá seguir abriendo.',
    signed: 'Firmado: documento número {serial} de {slug}, en {file}.',
    signedNumber: 'El número por el que la gente conoce a tu organización es',
    published:
      '{origin} muestra ahora el documento número {serial} de {slug}. Las páginas que ya están abiertas siguen con el anterior; esos testimonios también te llegan.',
    revoked: '{origin} muestra ahora el documento número {serial} de {slug}, sin {name}.',
    thiefNot:
      'Lo que no tiene quien robó: el acceso de {name} ya no funciona, tampoco donde se estaba usando, y los testimonios que se sellen desde ahora no se abren con él. Las páginas que ya estaban abiertas quizá todavía sellan para ese acceso; cuando veas la lista de testimonios, allí lo dice.',
    thiefHas:
      'Lo que tiene quien robó: el archivo de llaves, que solo la frase secreta abre, y los testimonios sellados que había en la computadora. Si quizá conoce también la frase secreta, puede haber leído todos esos testimonios, y nada puede deshacerlo.',
    thiefThen:
      'Qué hay que hacer: {name} pone una copia de la carpeta en una computadora segura, elige una frase secreta nueva ({passphrase}), hace llaves nuevas ({rotate}), y te da la tarjeta nueva: {add}, y después firma y publica. Si {signingKey} estaba también en la computadora robada, avisa a todas las personas que conocen tu número. Lo que hay que hacer entonces está en {guide}.',
    moved: 'A partir de hoy, los testimonios de {slug} los traes de {origin}. Ahora: {command}',
    unpublished:
      'Firmado, pero todavía sin publicar: el documento número {serial} está en {file}. {why} En cuanto el servidor responda: {command}',
    changes: {
      gone: 'ya no está en la lista',
      first: 'está en la lista por primera vez',
      opensNothing: 'no abre nada',
      role: 'papel {role}',
      key: 'una llave nueva',
      login: 'una llave de entrada nueva',
      mayNothing: 'no puede usar el servidor',
      may: 'puede: {may}',
    },
    facts: {
      channel: 'Canal',
      organisation: 'Organización',
      number: 'Número',
      document: 'Documento',
      lasts: 'número {serial}, debe valer hasta el {day}',
      languages: 'Idiomas',
      areas: 'Zonas',
      sounds: 'Sonidos',
      help: 'Líneas de ayuda',
      title: 'Título de página',
      leave: 'Salir lleva a',
      draft: '{language} (borrador)',
      sensitive: '{area} (sensible)',
    },
    people: {
      advocate: 'Persona',
      role: 'Papel',
      opens: 'Abre',
      may: 'Puede, en el servidor',
      case: 'hechos y relatos',
      tally: 'solo hechos',
      nothing: 'nada',
    },
  },
  document: {
    format: 'Esto no es un documento del canal firmado: revisa que sea el archivo correcto.',
    version: 'Este documento del canal es de una versión más nueva: actualiza Parasol.',
    signature: 'La firma de este documento del canal es falsa: no lo uses, y pregunta a la organización.',
    schema: 'Este documento del canal no está bien rellenado. {detail}',
    recipients: 'Los destinatarios de este documento del canal no se pueden usar. {detail}',
    advocates: 'Las personas del equipo de este documento del canal no se pueden usar. {detail}',
    signer: 'Este documento del canal lo firmó otra persona: no lo uses, y comparen los números de viva voz.',
    slug: 'Este documento es de otro canal: revisa que sea el archivo correcto.',
    older: 'Este documento del canal es más viejo que el que ya se conoce: pide el más nuevo.',
    conflict:
      'Dos documentos del canal distintos llevan el mismo número: no uses ninguno, y pregunta a la organización.',
  },
  grants: {
    format: 'Este no es un archivo de testimonios anteriores compartidos, o está dañado: pídelo otra vez.',
    version:
      'Este archivo de testimonios anteriores compartidos lo escribió una versión más nueva: actualiza Parasol.',
    signature:
      'La firma de este archivo de testimonios anteriores compartidos es falsa: no lo uses, y pregunta a quien te lo dio.',
    granter:
      'Este archivo de testimonios anteriores compartidos no lo firmó nadie de tu canal con el papel case: no lo uses.',
    'not-recipient':
      'Este archivo de testimonios anteriores compartidos es para otras llaves que las tuyas: pide uno para las llaves que están en la lista.',
    unwrap:
      'Este archivo de testimonios anteriores compartidos se hizo con engaño o se dañó antes de firmarlo: no lo uses.',
  },
  ledger: {
    'ledger-format':
      'El registro de publicaciones se dañó, o lo escribió una versión más nueva: tómalo de tu copia, o tráelo del servidor.',
    'ledger-signature':
      'En el registro de publicaciones hay una entrada que tu organización no firmó: usa una copia en la que confíes.',
    'ledger-chain':
      'El registro de publicaciones se modificó: falta una entrada, está en otro sitio o es de otro registro. Usa una copia en la que confíes.',
    'ledger-overlap':
      'Ya se publicó una tabla de este periodo, o de una zona que se cruza con esta, y una segunda versión al lado de la primera revelaría números pequeños: publica otro periodo.',
    'ledger-withdrawal': 'No hay ninguna publicación con ese número que siga en pie.',
  },
  package: {
    'archive-format': 'Esto no es el archivo ZIP de una publicación, o está cortado: tráelo otra vez.',
    'archive-large':
      'Esto es más grande que cualquier publicación, así que no se abrió: pregunta a quien te lo dio.',
    'archive-path': 'Aquí hay un archivo que ninguna publicación tiene, así que no se abrió: {file}.',
    'archive-link':
      'Aquí hay un enlace o un dispositivo en lugar de un archivo, así que no se abrió ({file}): trae el paquete otra vez.',
    'archive-repeated':
      'Un archivo está aquí dos veces, y se podrían leer dos cosas distintas ({file}): tráelo otra vez.',
    'seal-format':
      '{file} no está escrito como el sello de una publicación: se modificó, o lo escribió una versión más nueva.',
    'seal-publisher': '{file} no nombra ninguna organización cuya firma sea válida: no lo uses.',
    'checksums-format': '{file} no es la lista de archivos de una publicación: trae el paquete otra vez.',
    'checksums-unsigned': '{file} no lo firmó la organización: no lo uses, y trae el paquete otra vez.',
    'file-missing': 'Falta {file}: trae otra vez el paquete entero.',
    'file-changed': '{file} no es lo que se firmó, así que se modificó o se dañó: trae el paquete otra vez.',
    'file-unlisted': '{file} se añadió a lo que se firmó: no lo uses, y trae el paquete otra vez.',
  },
  asked: {
    'no-number':
      '«{text}» no es el número de una clave. Tiene cuarenta cifras, en ocho grupos de cinco, ninguno mayor que 65535: {example}. Pídeselo a la organización de viva voz, o tómalo de sus papeles o de su formulario.',
    'other-number':
      'Este documento tiene otro número, {number}: no es el de tu organización. No lo uses, y avisa a quien te lo dio.',
    'not-joined-now':
      'No te has unido. Pide el número a alguien del equipo, de viva voz o en papel, y compara otra vez.',
    'keys-there':
      'Ya hay llaves en {path}, y no se cambian por otras: para empezar de nuevo, usa otra carpeta con --home.',
    'signing-there': 'En {path} hay una llave de firmar, no las llaves de una persona: añade --signing-key.',
    'advocate-there':
      'En {path} están las llaves de una persona, no una llave de firmar: quita --signing-key.',
    'not-signing': '{path} no es una llave de firmar.',
    'share-there': 'Ya hay una hoja de recuperación en {path}: elige otra carpeta.',
    'share-numbers':
      'Así no se puede: puede haber hasta {most} hojas, y tienen que hacer falta 2 o más de ellas, pero no más de las que hay.',
    'no-card': '{path} no es la tarjeta de una persona del equipo: pide otra vez su {card}.',
    'card-damaged': 'Las llaves de {path} están dañadas: pide la tarjeta otra vez.',
    'listed-already':
      '{name} ya está en la lista: di que estas son sus llaves nuevas (--replace), o pídele que tome otro nombre.',
    'not-listed': 'No hay nadie en la lista con el nombre «{name}». Están: {names}.',
    'only-case':
      'Solo {name} abre los relatos, y nadie podría leer lo que llegue: pon antes a otra persona en la lista, o dale llaves nuevas.',
    'no-signed': 'Todavía no hay un documento firmado: {command} lo hace.',
    'no-signed-here': 'No hay un documento firmado en tu carpeta: copia primero allí el {file} más nuevo.',
    'no-draft': 'No hay un borrador en {path}: {command} hace uno.',
    'not-address': '«{address}» no es la dirección de un servidor: se parece a https://lotus.example.',
    'not-encrypted': '{address} no va cifrado por el camino: usa https:// en su lugar.',
    'other-key':
      'El último documento se firmó con otra llave: usa aquel signing.key, u otra carpeta para otro canal.',
    'server-behind':
      '{origin} muestra el documento número {shown}, y tú conoces el número {known}: pide a quien firma que le dé el más nuevo ({command}), y prueba otra vez. No cambió nada.',
    unapproved:
      'Ninguna organización ha aprobado todavía el formulario en {languages}: léelo entero, y después firma con --with-drafts para ofrecerlo de todos modos.',
  },
}
