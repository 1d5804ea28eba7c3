import type { ChannelDocument } from '../channel/schema.ts'
import { choice, type List } from '../report/taxonomy.ts'

/** What figures need to know of who publishes them: its names, its areas, what it marked as sensitive. */
export type Organisation = Pick<ChannelDocument, 'slug' | 'names' | 'areas' | 'statistics'>

/** Whether a code is protected by the stricter rule: marked by the taxonomy, or more by the organisation, never less. */
export function isSensitive(organisation: Organisation, list: List | undefined, code: string): boolean {
  if (organisation.statistics.sensitive.includes(code)) return true
  if (list !== undefined) return choice(list, code)?.sensitive === true
  return organisation.areas.some((area) => area.code === code && area.sensitive === true)
}

/** A name in this language, else in English, else in the first there is. */
export function nameIn(language: string, names: Readonly<Record<string, string>>): string | undefined {
  return names[language] ?? names['en'] ?? Object.values(names)[0]
}
