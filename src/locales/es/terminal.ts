import type { Terminal } from '../en/terminal.ts'

export const terminal: Terminal = {
  yesNo: '(sí/no)',
  yes: 'sí, si, s',
  more: 'Enter: más, q: parar',
  stopped: 'Detenido; no cambió nada.',
  interrupted: 'Detenido. Lo que ya estaba terminado se guarda, y todo está entero.',
  left: 'faltan unos {time}',
  rate: '{rate} testimonios/s',
  passphrase: 'Frase secreta (no se ve al escribir): ',
  untilNow: 'Frase secreta de hasta ahora (no se ve): ',
  newPassphrase: 'Frase secreta nueva (no se ve): ',
  onceMore: 'La misma otra vez: ',
  differ: 'Las dos no eran iguales. Otra vez, desde el principio.',
  tooShort:
    'Una frase secreta necesita al menos {least} caracteres: toma cinco o seis palabras que no tengan nada que ver entre sí.',
  signing: 'Frase secreta de la llave de firmar (no se ve): ',
}
