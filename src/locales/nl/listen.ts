import type { Listen } from '../en/listen.ts'

export const listen: Listen = {
  listen: 'Luisteren',
  stop: 'Geluid stoppen',
}
