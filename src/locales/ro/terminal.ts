import type { Terminal } from '../en/terminal.ts'

export const terminal: Terminal = {
  yesNo: '(da/nu)',
  yes: 'da, d',
  more: 'Enter: mai departe, q: oprire',
  stopped: 'Oprit; nu s-a schimbat nimic.',
  interrupted: 'Oprit. Ce era gata s-a păstrat, și totul este întreg.',
  left: 'mai durează cam {time}',
  rate: '{rate} relatări/s',
  passphrase: 'Fraza secretă (nu se vede când scrii): ',
  untilNow: 'Fraza secretă de până acum (nu se vede): ',
  newPassphrase: 'Fraza secretă nouă (nu se vede): ',
  onceMore: 'Încă o dată aceeași: ',
  differ: 'Cele două nu erau la fel. Încă o dată, de la început.',
  tooShort:
    'O frază secretă are nevoie de cel puțin atâtea caractere: {least}. Ia cinci sau șase cuvinte care nu au nicio legătură între ele.',
  signing: 'Fraza secretă a cheii de semnat (nu se vede): ',
}
