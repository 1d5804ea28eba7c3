import type { Audit } from '../en/audit.ts'

/** What an audit says in Spanish. A draft: no member organisation has approved it yet. */
export const audit: Audit = {
  progress: 'Viendo qué revelan los números en conjunto',
  package: {
    release: 'Publicación {number} de {organisation}, del {day}: {periods}.',
    files: 'Archivos: {count}. Todos están como se firmaron, y todos dicen lo que dan los números firmados.',
  },
  publisher: {
    key: '{organisation} ({slug}): la clave que firmó tiene el número',
    compare:
      'Compáralo con el número de la organización, de viva voz o en papel: cualquiera puede hacer una clave y darle cualquier nombre.',
    same: 'Es el número que diste.',
    vouched: '{network}, la red cuyo número diste, nombra esta clave como la de su miembro {member}.',
    ledger: 'Publicaciones y avisos firmados con ella: {count}, hasta el {day}. Todos siguen uno a otro.',
    numbers: 'Números pequeños examinados: {count}.',
    narrowest:
      'El margen más estrecho que se encontró: {width}. Cada número pequeño puede ser cero, y puede ser {width} o más; con menos de {least} las cifras dirían demasiado.',
    none: 'No se publicó ningún número pequeño.',
    years: 'Años examinados: {years}.',
    more: 'y más de estos: {count}',
    sums: 'Sumado otra vez con los paquetes de sus miembros: salen los mismos números.',
  },
  verdict: {
    sound: 'EN ORDEN: nada se cambió, y de estas cifras nadie puede averiguar un número pequeño.',
    'not-as-signed':
      'NO COMO SE FIRMÓ: no uses estas cifras. Tómalas de la organización misma, y dile lo que encontraste.',
    'another-key':
      'OTRA CLAVE: estas cifras están firmadas, pero no con la clave cuyo número diste. Vuelve a pedir el número, de viva voz o en papel, y usa estas cifras solo si es este.',
    unreadable: 'ILEGIBLE: esto no es un paquete de cifras, o está dañado. Vuelve a traerlo.',
    'tells-too-much':
      'DICE DEMASIADO: las cifras son auténticas, pero con ellas se podría encontrar a alguien. No las difundas, y di lo que encontraste a la organización, y a nadie más.',
    'does-not-add-up':
      'NO CUADRA: la organización firmó estas cifras, pero se contradicen o no cumplen sus propias reglas. No las uses, y pregunta a la organización.',
    'partly-checked':
      'NO COMPROBADO DEL TODO: los números son los que se firmaron. Lo que no se pudo comprobar, y por qué, está dicho arriba.',
    withdrawn: 'RETIRADO: las cifras son auténticas, pero la organización las retiró. No las uses más.',
  },
  cannot:
    'Lo que ninguna comprobación puede decir: si lo que la gente contó se contó bien, y si hay una publicación o un aviso más nuevo que no recibiste.',
  found: {
    'archive-format': 'Esto no es un archivo ZIP, o está cortado.',
    'archive-large': 'Esto es más grande de lo que puede ser una publicación, así que no se abrió. {file}',
    'archive-path': 'Contiene algo que ninguna publicación tiene, así que no se abrió: {file}',
    'archive-link': 'Contiene un enlace o un dispositivo en lugar de un archivo, así que no se abrió: {file}',
    'archive-repeated':
      'Contiene un archivo dos veces, de modo que dos personas podrían ver dos cosas: {file}',
    'seal-format':
      '{file} no está escrito como el sello de una publicación: se cambió, o lo escribió una versión más nueva.',
    'seal-publisher': '{file} no nombra ninguna organización cuya firma sea válida.',
    'ledger-format':
      'La entrada {entry} del registro de publicaciones no está escrita como debe: se cambió, o la escribió una versión más nueva.',
    'ledger-signature': 'La entrada {entry} del registro de publicaciones no la firmó esta organización.',
    'ledger-chain':
      'La entrada {entry} del registro de publicaciones no sigue a la anterior: el registro se cortó, se desordenó o se mezcló con otro.',
    'ledger-overlap':
      'La entrada {entry} del registro de publicaciones publica una tabla y un periodo que ya se habían publicado: se podría restar una de otra.',
    'ledger-withdrawal':
      'La entrada {entry} del registro de publicaciones retira una publicación que no existe.',
    'ledger-fork':
      '{package} tiene otro pasado desde la entrada {entry} del registro de publicaciones: se firmaron dos versiones. Pregunta a la organización cuál es la verdadera.',
    'ledger-short':
      '{place} muestra menos que antes, o menos que a otras personas: publicaciones y avisos mostrados: {shown}, firmados: {known}. Algo se ocultó, o no llegó hasta ahí. Pregunta a la organización.',
    'nothing-published': 'Aquí no se publicó nada: no hay cifras que comprobar.',
    'not-fetched': 'No se pudo traer: {reason}',
    'checksums-format': '{file} no está escrito como una lista de archivos.',
    'checksums-unsigned': '{file} no se firmó: estos archivos no son de ninguna publicación.',
    'file-missing': 'Falta {file}.',
    'file-changed': '{file} no es el archivo que se firmó.',
    'file-unlisted': '{file} se añadió: no se firmó.',
    'table-unsigned': '{file} contiene una tabla de la que no se firmó ningún número.',
    'table-encoding': '{file} no es un texto en UTF-8.',
    'table-columns': '{file}, línea {line}: las columnas deberían ser {expected}.',
    'table-cells': '{file}, línea {line}: celdas encontradas: {found}, y deberían ser: {expected}.',
    'table-code': '{file}, línea {line}: «{found}» no es un código de la columna {column}.',
    'table-extra': '{file}, línea {line}: no se firmó ninguna fila así ({row}).',
    'table-repeated': '{file}, línea {line}: esta fila ya está en la línea {first} ({row}).',
    'table-number': '{file}, línea {line}: {column} es {found}, pero se firmó {expected} ({row}).',
    'table-order': '{file}, línea {line}: esta fila no va aquí ({row}).',
    'table-missing': '{file}, línea {line}: aquí falta una fila que se firmó ({row}).',
    'table-written':
      '{file}: los números son los que se firmaron, pero las líneas están escritas de otra manera.',
    'rule-area': 'Esta publicación trata de una sola zona ({area}), para la que no hay tablas.',
    'rule-table': '{file}, línea {line}: una tabla así no se publica para {period}.',
    'rule-axes': '{file}, línea {line}: esta tabla no cuenta según lo que dice su nombre.',
    'rule-code': '{file}, línea {line}: «{code}» no es un código de esta tabla.',
    'rule-codes': '{file}, línea {line}: faltan códigos o están desordenados ({period}).',
    'rule-threshold':
      '{file}, línea {line}: una categoría de esta tabla es sensible, así que los números menores de 10 deben ocultarse, y no lo están ({period}).',
    'rule-early': '{file}, línea {line}: {period} no había terminado el {day}.',
    'rule-few':
      '{file}, línea {line}: con menos de {least} testimonios, {period} es demasiado pequeño para tener tablas propias.',
    sum: '{file}, línea {line}: este total no puede ser el de sus partes, fueran como fueran los testimonios ({period}).',
    version:
      'Se hizo con otros códigos o tablas (códigos {taxonomy}, tablas {tables}) que los que conoce esta versión. Las tablas dicen lo que se firmó; más no se puede comprobar.',
    'made-by':
      'Lo hizo la versión {made} de Parasol, y esta es la versión {ours}: las palabras y los dibujos no se pueden comparar. Firmas, huellas, números y reglas se comprobaron. Archivos que difieren: {count}.',
    'remade-differs':
      '{file} no es lo que esta versión hace de los números firmados: lo hizo otra versión, o alguien lo cambió antes de firmarlo. Confía más bien en las tablas.',
    fingerprint:
      'El número de la clave que firmó, {found}, no es el que diste, {given}: difieren en el grupo {groups}. Compáralos otra vez; un error al copiar se ve igual que otra clave.',
    withdrawn: '{package} se retiró el {day}. Motivo que se dio: {reason}',
    'gate-skipped':
      '{year} no se examinó, porque la publicación {release} no cumple las reglas o es de otra versión.',
    'gate-contradicts':
      'Los números publicados sobre {year} se contradicen: ningún conjunto de testimonios puede darlos todos.',
    'gate-some': '{what}: por lo que se publicó, este número pequeño con certeza no es cero.',
    'gate-well': '{what}: por lo que se publicó, este número pequeño se puede precisar demasiado.',
    'gate-unshown': '{what}: no se pudo mostrar que este número pequeño siga siendo desconocido.',
    'network-sum': '{file}, {period}: esta tabla no es la suma de lo que publicaron sus miembros.',
    'network-members':
      'No se sumó otra vez, porque aquí faltan los paquetes de miembros: {names}. Dalos también.',
    'network-closed':
      'Miembros que entregaron sin publicar: {count}. Lo que pusieron solo lo puede ver la red.',
  },
}
