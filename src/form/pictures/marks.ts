import { circle } from './shapes.ts'

/**
 * For the choices of an organisation's own questions, which nobody here can draw: shapes that say nothing, rank nothing
 * and are told apart at a glance, so that somebody can be told "the star". Eight, as many as such a question may have.
 */
export const marks: readonly string[] = [
  circle(16, 16, 11),
  'M6 6h20v20H6z',
  'M16 4 29 27H3z',
  'M16 3l3.6 8.4 9.2.8-7 6 2.2 9-8-4.8-8 4.8 2.2-9-7-6 9.2-.8z',
  'M3 11c4-6 9-6 13 0s9 6 13 0M3 21c4-6 9-6 13 0s9 6 13 0',
  'M16 2 27 16 16 30 5 16z',
  'M16 3c6 8 9 11 9 16a9 9 0 0 1-18 0c0-5 3-8 9-16z',
  'M9 4h14l7 12-7 12H9L2 16z',
]
