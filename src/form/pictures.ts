import { isLocal } from '../report/questionnaire.ts'
import type { Topic } from '../report/topic.ts'
import { choice, type List } from '../report/taxonomy.ts'
import { after } from './pictures/after.ts'
import { care } from './pictures/care.ts'
import { narrower } from './pictures/narrower.ts'
import { marks } from './pictures/marks.ts'
import {
  bars,
  bubble,
  calendar,
  car,
  circle,
  cross,
  dots,
  envelope,
  house,
  note,
  pencil,
  person,
  pin,
  question,
  shield,
  tick,
} from './pictures/shapes.ts'
import { number } from './pictures/digits.ts'
import { you } from './pictures/you.ts'

/**
 * The line drawings beside the choices: one path each, on 32 by 32 units, drawn with a round pen two units wide and no
 * fill (form.css), so that they read at 32 px and take whatever colour the text has. Drawn for Parasol.
 */

/** What a drawing can stand beside: a choice, or a way to go on. */
export type Pictured = Topic | 'enough'

const drawings: Partial<Record<Pictured, Readonly<Record<string, string>>>> = {
  ...narrower,
  ...care,
  ...after,
  ...you,
  reporter: {
    self: `${circle(16, 10, 5.5)}M5 28v-1a11 11 0 0 1 22 0v1`,
    witness: `${circle(9, 12, 4)}M2 28v-2a7 7 0 0 1 14 0v2${circle(23, 9, 4)}M19 18.5a7 7 0 0 1 11 5.5v4`,
  },
  'violation-group': {
    physical: `${circle(11, 11, 4.5)}M3 28v-2a8 8 0 0 1 16 0v2M27 3l-5 6h6l-5 7`,
    sexual:
      'M9 18v-8a2 2 0 0 1 4 0v6-10a2 2 0 0 1 4 0v10-9a2 2 0 0 1 4 0v10-6a2 2 0 0 1 4 0v9c0 5-4 8-8 8-5 0-7-3-9-6l-4-6a2 2 0 0 1 3.4-2z',
    threats: `${bubble}M16 9v6M16 18.8v.1`,
    police: 'M8 24v-7a8 8 0 0 1 16 0v7M4 24h24v5H4zM16 5V2M6.5 8.5l-2-2M25.5 8.5l2-2M16 14v5',
    money: `${note}${circle(16, 16, 4)}M7 16v.1M25 16v.1`,
    health: 'M3 10h26v18H3zM11 10V5h10v5M16 14v10M11 19h10',
    home: `${house}M12.5 17.5l7 7m0-7-7 7`,
    freedom: 'M6 15h20v14H6zM10 15v-4a6 6 0 0 1 12 0v4M16 20v4',
  },
  'perpetrator-group': {
    state: `${shield}M16 9l2 4 4.3.6-3.2 3 .8 4.4-3.9-2-3.9 2 .8-4.4-3.2-3 4.3-.6z`,
    client: `${person}${circle(24, 23, 5)}M24 21v4`,
    work: `${circle(16, 8, 4.5)}M8 20a8 8 0 0 1 16 0M2 20h28M6 20v9M26 20v9`,
    private: `${house}M16 25l-4.6-4.6a2.7 2.7 0 0 1 4.6-2.8 2.7 2.7 0 0 1 4.6 2.8z`,
    services: `${person}M24 18v10M19 23h10`,
    public: `${circle(16, 9, 4)}M9 28v-4a7 7 0 0 1 14 0v4${circle(5.5, 12, 3)}M1 26v-2a5 5 0 0 1 5-5${circle(26.5, 12, 3)}M31 26v-2a5 5 0 0 0-5-5`,
    unknown: question,
  },
  'setting-group': {
    work: 'M7 28V4h18v24M2 28h28M20 16v2M11 8h10',
    home: `${house}M13 28v-8h6v8`,
    outdoors: car,
    custody: bars,
    care: 'M5 28V6h22v22M2 28h28M16 9v8M12 13h8M13 28v-6h6v6',
    online: 'M10 3h12a2 2 0 0 1 2 2v22a2 2 0 0 1-2 2H10a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM14 25h4',
    other: `M16 29c6-7 9-11 9-16a9 9 0 0 0-18 0c0 5 3 9 9 16z${circle(16, 13, 3)}`,
  },
  when: {
    'this-month': `${calendar}M12 20l3 3 6-6`,
    'earlier-month': `${calendar}M21 20.5H11M15 16.5l-4 4 4 4`,
    'longer-ago': 'M8 3h16M8 29h16M10 3v5c0 4 6 5 6 8s-6 4-6 8v5M22 3v5c0 4-6 5-6 8s6 4 6 8v5',
    unknown: question,
  },
  countable: { yes: tick, no: cross },
  quotable: { yes: tick, no: cross },
  enough: { send: envelope, more: pencil },
}

const groupsOf: Partial<Record<Pictured, List>> = {
  violation: 'violation-group',
  perpetrator: 'perpetrator-group',
  setting: 'setting-group',
}

/**
 * The path that is drawn beside a choice: its own, its group's, or three dots for what stands in no group. `place`: which
 * of the choices it is, from 0, for those that only an organisation knows: its areas are numbered.
 */
export function drawingOf(topic: Pictured, code: string, place = 0): string {
  switch (topic) {
    case 'area':
      return `${pin}${number(place + 1, 16, 8.5)}`
    case 'month':
      return `${calendar}${number(Number(code.slice(-2)), 16, 16)}`
    case 'enough':
      break
    default:
      if (isLocal(topic)) return marks[place] ?? dots
  }
  const groups = groupsOf[topic]
  const group = groups === undefined ? undefined : choice(topic as List, code)?.group
  return (
    drawings[topic]?.[code] ??
    (groups !== undefined && group !== undefined ? drawings[groups]?.[group] : undefined) ??
    dots
  )
}
