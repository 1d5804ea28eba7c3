import type { Listen } from '../en/listen.ts'

export const listen: Listen = {
  listen: 'استماع',
  stop: 'إيقاف الصوت',
}
