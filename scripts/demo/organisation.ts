/** The invented organisation of the demo, as `parasol channel new --from` reads it. */
export const organisation = {
  names: { en: 'Lotus Workers’ Association (demo)', nl: 'Lotus, vereniging van werkers (demo)' },
  languages: ['en', 'nl'],
  drafts: ['en', 'nl'],
  page: { title: { en: 'Notes', nl: 'Notities' }, leave: 'https://www.wikipedia.org/' },
  areas: [
    { code: 'capital', names: { en: 'The capital', nl: 'De hoofdstad' } },
    { code: 'coast', names: { en: 'The coast', nl: 'De kust' } },
    { code: 'north', names: { en: 'The north', nl: 'Het noorden' } },
    { code: 'border', names: { en: 'Near the border', nl: 'Bij de grens' }, sensitive: true },
  ],
  help: [
    {
      codes: ['health', 'medical', 'pep', 'emergency-contraception'],
      name: { en: 'Harbour clinic', nl: 'Havenkliniek' },
      text: {
        en: 'Medicine after sex without a condom. You need no referral.',
        nl: 'Medicijnen na seks zonder condoom. Je hebt geen verwijzing nodig.',
      },
      phone: '+99 555 0100',
      address: { en: '1 Harbour Street, side door', nl: 'Havenstraat 1, zijdeur' },
      hours: { en: 'Every day, day and night', nl: 'Elke dag, dag en nacht' },
      cost: { en: 'Free', nl: 'Gratis' },
      papers: { en: 'No papers needed', nl: 'Geen papieren nodig' },
      tellsPolice: 'no',
      checked: '2026-06-01',
    },
    {
      codes: ['legal'],
      name: { en: 'Lawyers on call', nl: 'Advocaten op afroep' },
      text: { en: 'A lawyer comes to the police station.', nl: 'Een advocaat komt naar het politiebureau.' },
      phone: '+99 555 0101',
      hours: { en: 'Day and night', nl: 'Dag en nacht' },
      cost: { en: 'First hour free', nl: 'Eerste uur gratis' },
      tellsPolice: 'no',
      checked: '2026-06-01',
    },
    {
      codes: ['child', 'shelter'],
      name: { en: 'Children’s line', nl: 'Kindertelefoon' },
      text: {
        en: 'Someone to talk to if you are under 18.',
        nl: 'Iemand om mee te praten als je onder de 18 bent.',
      },
      phone: '+99 555 0102',
      hours: { en: '9 to 21', nl: '9 tot 21 uur' },
      cost: { en: 'Free', nl: 'Gratis' },
      tellsPolice: 'yes',
      checked: '2026-06-01',
    },
  ],
  rights: {
    en: 'You may ask why you are stopped.\n\nYou may stay silent and ask for a lawyer.\n\nCarrying condoms is not a crime.',
    nl: 'Je mag vragen waarom je wordt aangehouden.\n\nJe mag zwijgen en om een advocaat vragen.\n\nCondooms bij je hebben is niet strafbaar.',
  },
  statistics: { sensitive: [] },
  expires: '2036-12-31',
}
