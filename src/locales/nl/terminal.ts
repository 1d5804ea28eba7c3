import type { Terminal } from '../en/terminal.ts'

export const terminal: Terminal = {
  yesNo: '(ja/nee)',
  yes: 'ja, j',
  more: 'Enter: verder, q: stoppen',
  stopped: 'Gestopt; er is niets veranderd.',
  interrupted: 'Gestopt. Wat al klaar was, is bewaard, en alles is heel.',
  left: 'nog ongeveer {time}',
  rate: '{rate} meldingen/s',
  passphrase: 'Wachtzin (niet te zien terwijl je typt): ',
  untilNow: 'Wachtzin tot nu toe (niet te zien): ',
  newPassphrase: 'Nieuwe wachtzin (niet te zien): ',
  onceMore: 'Nog een keer dezelfde: ',
  differ: 'Die twee waren niet hetzelfde. Nog een keer, vanaf het begin.',
  tooShort:
    'Een wachtzin heeft minstens {least} tekens nodig: neem vijf of zes woorden die niets met elkaar te maken hebben.',
  signing: 'Wachtzin van de ondertekeningssleutel (niet te zien): ',
}
