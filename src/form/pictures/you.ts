import {
  blister,
  bubble,
  calendar,
  circle,
  envelope,
  head,
  idCard,
  note,
  nothing,
  pin,
  plus,
  ring,
  scales,
} from './shapes.ts'

/** A person above as many dots as the age has steps. */
const aged = (...dots: number[]) => `${head(16, 8, 4)}${dots.map((x) => circle(x, 28, 1.2)).join('')}`
const heads = (...places: (readonly [number, number])[]) => places.map(([x, y]) => head(x, y, 2.2)).join('')
const nine = [6, 15, 24].flatMap((y) => [6, 15, 24].map((x) => circle(x, y, 2.5))).join('')

/** The drawings of help, of the person, and of how many and how often. */
export const you = {
  'help-needed': {
    medical: plus,
    pep: `M3 21 13 11a4 4 0 0 1 6 6L9 27a4 4 0 0 1-6-6zM8 16l6 6${circle(24, 8, 5.5)}M24 5v3h2.5`,
    'emergency-contraception': blister,
    counselling: `${bubble}M16 19l-4.5-4.5a3 3 0 0 1 4.5-4 3 3 0 0 1 4.5 4z`,
    legal: scales,
    shelter: `M2 14 16 4l14 10M6 12v16M26 12v16${head(16, 17, 2.8)}`,
    money: `${note}${circle(16, 16, 4)}M7 16v.1M25 16v.1`,
    interpreter: `${head(7, 14, 3.4)}${head(25, 14, 3.4)}M11 5h9l-3-3M21 9h-9l3 3`,
    'peer-support': `${head(8.5, 15, 3.5)}${head(23.5, 15, 3.5)}M16 11l-3-3a2 2 0 0 1 3-2.6A2 2 0 0 1 19 8z`,
    papers: idCard,
    none: nothing,
  },
  gender: {
    woman: `${circle(16, 11, 7)}M16 18v11M11 24h10`,
    man: `${circle(13, 19, 8)}M19 13l8-8M20 5h7v7`,
    'non-binary': `${circle(16, 21, 7)}M16 14V3M12 6l8 4.5M20 6l-8 4.5`,
    trans: `${circle(16, 16, 6)}M16 22v8M12.5 26.5h7M20 12l7-7M22 5h5v5M12 12 5 5M5 10V5h5`,
  },
  'age-band': {
    'under-18': head(16, 15, 3),
    '18-24': aged(13, 19),
    '25-34': aged(10, 16, 22),
    '35-49': aged(7, 13, 19, 25),
    '50-plus': aged(4, 10, 16, 22, 28),
  },
  migration: {
    local: `${pin}M12 14l4-4 4 4v4h-8z`,
    'internal-migrant': `${circle(7, 25, 3)}M10 25h8a5 5 0 0 0 0-10h-4a5 5 0 0 1 0-10h12M22 1l4 4-4 4`,
    'cross-border': `${ring}M4 16h24M16 4c-9 8-9 16 0 24M16 4c9 8 9 16 0 24`,
  },
  frequency: {
    once: `${calendar}${circle(16, 20.5, 1.7)}`,
    'several-times': `${calendar}${circle(10, 20.5, 1.7)}${circle(16, 20.5, 1.7)}${circle(22, 20.5, 1.7)}`,
    ongoing: 'M5 16a11 11 0 0 1 19-7M24 3v6h-6M27 16a11 11 0 0 1-19 7M8 29v-6h6',
  },
  'people-affected': {
    one: head(16, 9, 5),
    'two-to-five': heads([6, 11], [16, 8], [26, 11]),
    'six-to-twenty': heads([6, 5], [16, 5], [26, 5], [6, 19], [16, 19], [26, 19]),
    'more-than-twenty': `${nine}M29 26v6M26 29h6`,
  },
  'earlier-report': {
    first: envelope,
    repeat: 'M3 12h20v14H3zM3 13l10 7 10-7M9 8V5h20v14h-3',
    'others-may-report': `${head(8, 8, 3.6)}M14 14h16v13H14zM14 15l8 6 8-6`,
  },
} as const
