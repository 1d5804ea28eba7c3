import type { Terminal } from '../en/terminal.ts'

export const terminal: Terminal = {
  yesNo: '(oui/non)',
  yes: 'oui, o',
  more: 'Entrée : suite, q : arrêter',
  stopped: 'Arrêté ; rien n’a changé.',
  interrupted: 'Arrêté. Ce qui était terminé est gardé, et tout est intact.',
  left: 'encore {time} environ',
  rate: '{rate} témoignages/s',
  passphrase: 'Phrase secrète (elle ne s’affiche pas) : ',
  untilNow: 'Phrase secrète actuelle (elle ne s’affiche pas) : ',
  newPassphrase: 'Nouvelle phrase secrète (elle ne s’affiche pas) : ',
  onceMore: 'La même encore une fois : ',
  differ: 'Les deux n’étaient pas pareilles. On reprend depuis le début.',
  tooShort:
    'Une phrase secrète doit avoir au moins {least} caractères : prends cinq ou six mots sans rapport entre eux.',
  signing: 'Phrase secrète de la clé de signature (elle ne s’affiche pas) : ',
}
