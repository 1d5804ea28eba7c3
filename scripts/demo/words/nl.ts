import type { Words } from './en.ts'

export const words: Words = {
  name: 'Lotus, vereniging van werkers (demo)',
  title: 'Notities',
  areas: { capital: 'De hoofdstad', coast: 'De kust', north: 'Het noorden', border: 'Bij de grens' },
  clinic: {
    name: 'Havenkliniek',
    text: 'Medicijnen na seks zonder condoom. Je hebt geen verwijzing nodig.',
    address: 'Havenstraat 1, zijdeur',
    hours: 'Elke dag, dag en nacht',
    papers: 'Geen papieren nodig',
  },
  lawyers: {
    name: 'Advocaten op afroep',
    text: 'Een advocaat komt naar het politiebureau.',
    hours: 'Dag en nacht',
    cost: 'Eerste uur gratis',
  },
  children: {
    name: 'Kindertelefoon',
    text: 'Iemand om mee te praten als je onder de 18 bent.',
    hours: '9 tot 21 uur',
  },
  free: 'Gratis',
  rights: [
    'Je mag vragen waarom je wordt aangehouden.',
    'Je mag zwijgen en om een advocaat vragen.',
    'Condooms bij je hebben is niet strafbaar.',
  ],
}
