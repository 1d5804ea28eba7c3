import type { StatisticsPackage } from '../../locales/en/package.ts'
import type { Wording } from '../wording.ts'

export type PackageWording = Wording & { readonly package: StatisticsPackage }
