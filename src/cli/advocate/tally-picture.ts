import { writeFile } from 'node:fs/promises'
import type { ChannelDocument } from '../../channel/schema.ts'
import { isSensitive } from '../../publication/organisation.ts'
import { tableChart } from '../../publication/table-chart.ts'
import { joined } from '../../publication/wording.ts'
import type { Dimension } from '../../report/dimensions.ts'
import type { Crosstab } from '../../statistics/crosstab.ts'
import { protect } from '../../statistics/protect.ts'
import { sentenceWith } from '../terminal/direction.ts'
import { tell } from '../terminal/prose.ts'
import { safeLine } from '../terminal/safe-text.ts'
import { conditionsOf, type FilterOptions } from './filters.ts'
import { isByNotes, type NoteFilterOptions } from './note-filters.ts'
import { titleOf, wordFor, type Wording } from './wording.ts'

/** Writes a tally of one thing or two as SVG, protected like a published table; its author is told to keep it in the house. */
export async function writeTallyPicture(
  path: string,
  table: Crosstab,
  by: readonly Dimension[],
  channel: ChannelDocument,
  filters: FilterOptions & NoteFilterOptions,
  wording: Wording,
): Promise<void> {
  await writeFile(path, await tallyPicture(table, by, channel, filters, wording))
  const { picture: words } = wording.answers
  tell(joined(wording, [sentenceWith(words.written, { file: safeLine(path) }), words.inHouse]))
}

export async function tallyPicture(
  table: Crosstab,
  by: readonly Dimension[],
  channel: ChannelDocument,
  filters: FilterOptions & NoteFilterOptions,
  wording: Wording,
): Promise<string> {
  const { picture: words } = wording.answers
  const conditions = [...conditionsOf(filters)]
  const named = [
    ...by.map(({ list }, axis) => [list, table.axes[axis]?.categories ?? []] as const),
    ...conditions.map(([{ list }, codes]) => [list, [...codes]] as const),
  ]
  const sensitive = named.some(([list, codes]) => codes.some((code) => isSensitive(channel, list, code)))
  const which = conditions.flatMap(([one, codes]) =>
    [...codes].map((code) => wordFor(one, code, channel, wording)),
  )
  const { from, to, happenedFrom, happenedTo } = filters
  return tableChart(protect(table, { sensitive }), wording, {
    title: by.map((one) => titleOf(one, channel, wording)).join(' × '),
    subtitle: [
      words[table.counted],
      ...(from === undefined ? [] : [sentenceWith(words.from, { period: from })]),
      ...(to === undefined ? [] : [sentenceWith(words.to, { period: to })]),
      ...(happenedFrom === undefined ? [] : [sentenceWith(words.happenedFrom, { period: happenedFrom })]),
      ...(happenedTo === undefined ? [] : [sentenceWith(words.happenedTo, { period: happenedTo })]),
      ...which,
      ...(isByNotes(filters) ? [words.noted] : []),
    ].join(' · '),
    nameOf: (axis, code) => {
      const one = by[axis]
      return one === undefined ? code : wordFor(one, code, channel, wording)
    },
  })
}
