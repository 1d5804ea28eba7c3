import {
  asking,
  bars,
  blister,
  bubble,
  calendar,
  circle,
  idCard,
  paper,
  pill,
  plus,
  slash,
  umbrella,
} from './shapes.ts'

/** The drawings of how care was denied, and of the reasons given. */
export const care = {
  'health-care-denial': {
    'care-refused': `${plus}${slash}`,
    'pep-refused': `${pill}M6 6l20 20`,
    'emergency-contraception-refused': `${blister}${slash}`,
    'hiv-treatment-refused': 'M11 3h10v5H11zM8 8h16v21H8zM12 15l8 8m0-8-8 8',
    'care-delayed': `${circle(13, 13, 10)}M13 7v6l4 3M25 21v8M21 25h8`,
    'care-discrimination': 'M16 4v24M9 28h14M6 11l20-5M6 11 2 20a4 4 0 0 0 8 0zM26 6l-4 9a4 4 0 0 0 8 0z',
    'care-overcharged': `M9 3v12M3 9h12${circle(22, 21, 7)}M22 17v8`,
    'care-denied-in-custody': `${bars}M2 30 30 2`,
    'confidentiality-breach':
      'M4 7h15v21H4zM9 4h5v6H9zM8 16h7M8 21h7M23 12a7 7 0 0 1 0 9M26 8a13 13 0 0 1 0 17',
    'treatment-conditional': 'M5 4h16v24H5zM9 10h8M9 15h8M9 22c2-3 3 2 5-1M18 25l10-10 2 2-10 10h-2z',
  },
  'reason-given': {
    'sex-work': umbrella,
    'no-papers': `${idCard}${slash}`,
    'cost-or-insurance': 'M6 9c0-4 20-4 20 0s-20 4-20 0zM6 9v7c0 4 20 4 20 0V9M6 16v7c0 4 20 4 20 0v-7',
    'no-police-report': `${paper}M11 9h10M11 14h10M12.5 19l7 7m0-7-7 7`,
    'gender-or-trans': `${circle(15, 15, 6)}M15 21v8M11 26h8M19.5 10.5 27 3M21 3h6v6`,
    'race-or-nationality': 'M7 29V4M7 5c6-4 10 4 18 0v12c-8 4-12-4-18 0',
    'hiv-status': 'M16 4c5 0 6 5 3 10L9 29M16 4c-5 0-6 5-3 10l10 15',
    'drug-use': 'M3 20h18v5H3zM25 20v5M29 20v5M25 16c0-4 4-3 4-7',
    'too-late': `${calendar}M12.5 17l7 7m0-7-7 7`,
    'none-given': `${bubble}${asking(16, 10)}`,
  },
} as const
