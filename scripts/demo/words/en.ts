/** What the invented organisation says, in one language; English is the type of all others. */
export const words = {
  name: 'Lotus Workers’ Association (demo)',
  title: 'Notes',
  areas: { capital: 'The capital', coast: 'The coast', north: 'The north', border: 'Near the border' },
  clinic: {
    name: 'Harbour clinic',
    text: 'Medicine after sex without a condom. You need no referral.',
    address: '1 Harbour Street, side door',
    hours: 'Every day, day and night',
    papers: 'No papers needed',
  },
  lawyers: {
    name: 'Lawyers on call',
    text: 'A lawyer comes to the police station.',
    hours: 'Day and night',
    cost: 'First hour free',
  },
  children: {
    name: 'Children’s line',
    text: 'Someone to talk to if you are under 18.',
    hours: '9 to 21',
  },
  free: 'Free',
  rights: [
    'You may ask why you are stopped.',
    'You may stay silent and ask for a lawyer.',
    'Carrying condoms is not a crime.',
  ],
}

export type Words = typeof words
