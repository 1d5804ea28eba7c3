import type { Listen } from '../en/listen.ts'

export const listen: Listen = {
  listen: 'Ascultă',
  stop: 'Oprește sunetul',
}
