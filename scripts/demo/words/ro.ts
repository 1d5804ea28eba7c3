import type { Words } from './en.ts'

export const words: Words = {
  name: 'Lotus, asociația celor care lucrează (demo)',
  title: 'Notițe',
  areas: { capital: 'Capitala', coast: 'Coasta', north: 'Nordul', border: 'Lângă graniță' },
  clinic: {
    name: 'Clinica din port',
    text: 'Medicamente după sex fără prezervativ. Nu ai nevoie de trimitere.',
    address: 'Strada Portului 1, ușa laterală',
    hours: 'În fiecare zi, zi și noapte',
    papers: 'Nu se cer acte',
  },
  lawyers: {
    name: 'Avocați de gardă',
    text: 'O avocată sau un avocat vine la poliție.',
    hours: 'Zi și noapte',
    cost: 'Prima oră este gratuită',
  },
  children: {
    name: 'Telefonul copilului',
    text: 'Cineva cu care să vorbești dacă ai sub 18 ani.',
    hours: 'Între 9 și 21',
  },
  free: 'Gratuit',
  rights: [
    'Poți întreba de ce te opresc.',
    'Poți să taci și să ceri o avocată sau un avocat.',
    'Nu este o infracțiune să ai prezervative la tine.',
  ],
}
