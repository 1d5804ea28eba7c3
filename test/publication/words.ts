import { brief } from '../../src/locales/en/brief.ts'
import { figures } from '../../src/locales/en/figures.ts'
import { label } from '../../src/locales/en/label.ts'
import { statisticsPackage } from '../../src/locales/en/package.ts'
import type { BriefWording } from '../../src/publication/brief/wording.ts'
import type { PackageWording } from '../../src/publication/package/package-wording.ts'

export const english: BriefWording & PackageWording = {
  language: 'en',
  labels: label,
  figures,
  brief,
  package: statisticsPackage,
}
