import type { Listen } from '../en/listen.ts'

export const listen: Listen = {
  listen: 'Послушать',
  stop: 'Остановить звук',
}
