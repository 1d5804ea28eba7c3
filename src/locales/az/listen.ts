import type { Listen } from '../en/listen.ts'

export const listen: Listen = {
  listen: 'Dinlə',
  stop: 'Səsi dayandır',
}
