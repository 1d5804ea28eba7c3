import type { ChannelDocument } from '../../channel/schema.ts'
import type { EnvelopeErrorCode } from '../../envelope/errors.ts'
import { brief } from '../../locales/en/brief.ts'
import { figures } from '../../locales/en/figures.ts'
import { label } from '../../locales/en/label.ts'
import { statisticsPackage } from '../../locales/en/package.ts'
import type { BriefWording } from '../../publication/brief-words.ts'
import type { PackageWording } from '../../publication/package/package-wording.ts'
import { dimensionName, nameOf } from '../../publication/wording.ts'
import type { Dimension } from '../../report/dimensions.ts'
import { questionOf } from './own-questions.ts'

/** The words of the terminal, which speaks English so far. */
export const english: BriefWording & PackageWording = {
  language: 'en',
  labels: label,
  figures,
  brief,
  package: statisticsPackage,
}

/** What an advocate reads instead of a code: from the taxonomy's labels, or the channel's own names for its areas. */
export function wordFor(one: Dimension, code: string, channel: ChannelDocument): string {
  const { name } = one
  const own = questionOf(one, channel)?.choices.find((choice) => choice.code === code)
  if (own !== undefined) return inEnglish(own.names) ?? code
  return (name === 'happened' ? happened[code] : undefined) ?? nameOf(english, channel, name, code)
}

/** What a dimension is called as the title of a column. */
export function titleOf(one: Dimension, channel: ChannelDocument): string {
  const own = questionOf(one, channel)
  return (own && inEnglish(own.names)) ?? titles[one.name] ?? dimensionName(english, one.name)
}

/** The organisation's words in English, or in the first language that there are. */
function inEnglish(names: Readonly<Record<string, string>>): string | undefined {
  return names['en'] ?? Object.values(names)[0]
}

const happened: Readonly<Record<string, string>> = { 'longer-ago': 'Longer ago', unknown: 'Not known' }

/** Of dimensions that stand in no published table. */
const titles: Readonly<Record<string, string>> = {
  year: 'Received in',
  quarter: 'Received in',
  month: 'Received in',
  happened: 'Happened in',
  violation: 'What happened, exactly',
  'reason-given': 'Reason they gave',
  perpetrator: 'Who did it, exactly',
  setting: 'Where, exactly',
  'work-abuse': 'Trouble at work',
  gender: 'Gender',
  'age-band': 'Age',
  migration: 'Migration',
  frequency: 'How often',
  'people-affected': 'People affected',
  'earlier-report': 'Reported before',
  reporter: 'Who reports',
  'filled-by': 'Who filled it in',
  language: 'Language',
}

/** Why an envelope could not be opened, in words that fit behind its name in a list. */
export function damageIn(code: EnvelopeErrorCode): string {
  return damage[code]
}

const damage: Record<EnvelopeErrorCode, string> = {
  length: 'it is too short or too long',
  magic: 'it does not begin as a sealed report does',
  suite: 'it was sealed in a way that this version does not know, or was damaged',
  kind: 'it is of a kind that this version does not know, or was damaged',
  slots: 'it names an impossible number of recipients',
  parts: 'it has the wrong number of parts',
  reserved: 'it was damaged, or made by a newer version',
  channel: 'it names a channel document that you do not have (parasol channel join takes older ones too)',
  role: 'it was forged: it would open more than a role may',
  'not-recipient': 'your key was not listed when it was sealed',
  unwrap: 'your part of it was damaged; another advocate may be able to open it',
  commitment: 'it was changed after it was sealed',
  ciphertext: 'it was sealed dishonestly: nobody can open it',
  padding: 'it was sealed dishonestly: its padding is wrong',
  json: 'it opens, but holds no report',
  schema: 'it opens, but answers in a way that this version does not know',
}
