import type { Doctor } from '../en/doctor.ts'

export const doctor: Doctor = {
  weights: { ok: 'bien', note: 'atención', wrong: 'mal' },
  unlooked:
    'El canal y el servidor no se revisaron, porque los protege tu frase secreta: ejecuta esto en una terminal, o con --passphrase-file.',
  program: 'Parasol {version} con Node.js {node}.',
  oldNode: 'Node.js {node} es demasiado viejo: instala {oldest} o uno más nuevo desde https://nodejs.org.',
  noFolder: 'La carpeta {folder} todavía no existe: la hace la primera orden que la necesita.',
  notYourFolder: 'No tienes permiso para usar {folder}: revisa de quién es la carpeta.',
  folder: 'Tu carpeta es {folder}.',
  openFolder: 'Otras cuentas de esta computadora pueden mirar en tu carpeta: {command}',
  room: 'En el disco quedan {megabytes} MB.',
  noRoom: 'En el disco quedan solo {megabytes} MB: haz lugar antes de traer testimonios nuevos.',
  noKeys: 'No hay llaves en {path}: hazlas ({command}), o vuelve a poner tu copia.',
  notKeys: '{path} no es un archivo de llaves para abrir testimonios: vuelve a poner tu copia.',
  keys: 'Tu archivo de llaves está, y esta versión lo lee.',
  openKeys: 'Otras cuentas de esta computadora pueden leer tu archivo de llaves: {command}',
  noShares:
    'No tienes hojas de recuperación: si olvidas tu frase secreta, no habrá remedio. Hazlas un día tranquilo ({command}).',
  shares:
    'Tus hojas de recuperación son del respaldo {backup}; bastan {need} cualesquiera de {shares}. Una vez al año, comprueba que están bien ({command}).',
  notJoined: 'Todavía no te has unido a un canal: {command}',
  lasts: 'Canal {slug}, documento número {serial}, vale hasta el {day}.',
  lastsOnly:
    'Canal {slug}, documento número {serial}, vale solo hasta el {day}: recuérdaselo a quien lo firma.',
  over: 'Canal {slug}, documento número {serial}, debía valer hasta el {day}: pide uno nuevo a quien lo firma.',
  listed: 'Estás en la lista del documento.',
  notListed: 'No estás en la lista del documento: da tu {card} a quien lo firma.',
  vault: 'Tus testimonios están guardados como los escribe esta versión.',
  oldVault: 'Tus testimonios los escribió por última vez una versión más vieja; esta sigue con ellos.',
  newerDocument:
    '{origin} tiene el documento número {serial}, más nuevo que tu número {known}: {command} lo toma.',
  server: '{origin} responde, y muestra el documento y el número que conoces.',
  known: 'El servidor te conoce y te deja traer testimonios.',
  noTime: 'El servidor no dice la hora, así que compara esto con un reloj: {time} UTC.',
  clock: 'El reloj de esta computadora coincide con el del servidor.',
  clockWrong:
    'El reloj de esta computadora y el del servidor no coinciden. Diferencia en minutos: {minutes}. Pon el tuyo en hora, o avisa a quien se ocupa del servidor.',
}
