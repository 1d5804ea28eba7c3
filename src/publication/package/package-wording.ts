import type { StatisticsPackage } from '../../locales/en/package.ts'
import type { BriefWording } from '../brief/wording.ts'

export type PackageWording = BriefWording & { readonly package: StatisticsPackage }
