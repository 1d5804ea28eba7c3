import type { Listen } from '../en/listen.ts'

export const listen: Listen = {
  listen: 'Écouter',
  stop: 'Arrêter le son',
}
