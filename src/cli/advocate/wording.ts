import type { ChannelDocument } from '../../channel/schema.ts'
import type { Audit } from '../../locales/en/audit.ts'
import type { Answers } from '../../locales/en/answers.ts'
import type { Doctor } from '../../locales/en/doctor.ts'
import type { ReleaseWords } from '../../locales/en/release.ts'
import type { Life } from '../../locales/en/life.ts'
import type { Terminal } from '../../locales/en/terminal.ts'
import type { Troubles } from '../../locales/en/troubles.ts'
import type { Workbench } from '../../locales/en/workbench.ts'
import type { NetworkWording } from '../../publication/network/wording.ts'
import { nameIn } from '../../publication/organisation.ts'
import { dimensionName, nameOf, periodName } from '../../publication/wording.ts'
import type { Dimension } from '../../report/dimensions.ts'
import { knownLanguage, type Language } from './language.ts'
import { questionOf } from './own-questions.ts'

/** All words of one language that an advocate meets: in the terminal, in briefs and in packages. */
export interface Wording extends NetworkWording {
  readonly workbench: Workbench
  readonly answers: Answers
  readonly troubles: Troubles
  readonly life: Life
  readonly doctor: Doctor
  readonly terminal: Terminal
  readonly release: ReleaseWords
  readonly audit: Audit
}

/** The words of a language. They are loaded only when they are asked for, so that `parasol --help` is there at once. */
export async function wordingIn(language: Language): Promise<Wording> {
  const { label, statisticsPackage, ...words } = await languages[language]()
  return { language, ...words, labels: label, package: statisticsPackage }
}

/** The words of everything that an organisation publishes: its form's languages, as far as they are spoken here. */
export async function publishedWordings({
  languages: offered,
}: ChannelDocument): Promise<[Wording, ...Wording[]]> {
  const spoken = offered.map(knownLanguage).filter((one) => one !== undefined)
  const [first = 'en', ...further] = new Set(spoken)
  return [await wordingIn(first), ...(await Promise.all(further.map(wordingIn)))]
}

/** As the languages export them: two of them under names that say more there. */
type Words = Omit<Wording, 'language' | 'labels' | 'package'> & {
  readonly label: Wording['labels']
  readonly statisticsPackage: Wording['package']
}

const languages: Readonly<Record<Language, () => Promise<Words>>> = {
  en: () => import('../../locales/en/advocate.ts'),
  fr: () => import('../../locales/fr/advocate.ts'),
  es: () => import('../../locales/es/advocate.ts'),
  ru: () => import('../../locales/ru/advocate.ts'),
  zh: () => import('../../locales/zh/advocate.ts'),
  nl: () => import('../../locales/nl/advocate.ts'),
  km: () => import('../../locales/km/advocate.ts'),
  az: () => import('../../locales/az/advocate.ts'),
  ro: () => import('../../locales/ro/advocate.ts'),
  ar: () => import('../../locales/ar/advocate.ts'),
}

/** What an advocate reads instead of a code: from the taxonomy's labels, or the channel's own names for its areas. */
export function wordFor(one: Dimension, code: string, channel: ChannelDocument, wording: Wording): string {
  const own = questionOf(one, channel)?.choices.find((choice) => choice.code === code)
  if (own !== undefined) return nameIn(wording.language, own.names) ?? code
  if (one.name === 'quarter') return periodName(wording, code)
  if (one.name === 'month') return monthName(wording, code)
  if (one.name !== 'happened') return nameOf(wording, channel, one.name, code)
  const happened: Readonly<Record<string, string>> = wording.workbench.happened
  return happened[code] ?? monthName(wording, code)
}

/** What a dimension is called as the title of a column. */
export function titleOf(one: Dimension, channel: ChannelDocument, wording: Wording): string {
  const own = questionOf(one, channel)
  return (own && nameIn(wording.language, own.names)) ?? dimensionTitle(one.name, wording)
}

export function dimensionTitle(name: string, wording: Wording): string {
  const titles: Readonly<Record<string, string>> = wording.workbench.titles
  return titles[name] ?? dimensionName(wording, name)
}

/** `2026-03` as people write it in a table; anything else as it is. */
export function monthName({ language }: Wording, month: string): string {
  if (!/^\d{4}-\d{2}$/.test(month)) return month
  const format = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' })
  return format.format(new Date(`${month}-01`))
}
