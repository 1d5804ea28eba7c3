import type { Listen } from '../en/listen.ts'

export const listen: Listen = {
  listen: 'استمع',
  stop: 'أوقف الصوت',
}
