import type { Listen } from '../en/listen.ts'

export const listen: Listen = {
  listen: '听一听',
  stop: '停止播放',
}
