import type { Listen } from '../en/listen.ts'

export const listen: Listen = {
  listen: 'Escuchar',
  stop: 'Parar el sonido',
}
