import { brief } from '../../src/locales/en/brief.ts'
import { figures } from '../../src/locales/en/figures.ts'
import { label } from '../../src/locales/en/label.ts'
import { network } from '../../src/locales/en/network.ts'
import { statisticsPackage } from '../../src/locales/en/package.ts'
import type { NetworkWording } from '../../src/publication/network/wording.ts'

export const english: NetworkWording = {
  language: 'en',
  labels: label,
  figures,
  brief,
  package: statisticsPackage,
  network,
}
