import type { ChannelDocument } from '../../channel/schema.ts'
import { type ComparedGroup, type GroupComparison, level } from '../../publication/group-comparison.ts'
import { decimal, percent, periodName } from '../../publication/wording.ts'
import type { Dimension } from '../../report/dimensions.ts'
import { leastToCompare } from '../../statistics/comparison.ts'
import { sentenceWith } from '../terminal/direction.ts'
import { table } from '../terminal/table.ts'
import { asides } from './asides.ts'
import type { Aside } from './countable.ts'
import { titleOf, wordFor, type Wording } from './wording.ts'

/** Groups beside the year before as an advocate reads them: which changed, which did not, which are too few to say. */
export function groupText(
  found: GroupComparison | undefined,
  by: Dimension,
  channel: ChannelDocument,
  aside: Aside,
  wording: Wording,
  width = Infinity,
): string {
  const { figures: words } = wording.answers
  if (found === undefined) return words.nothingToCompare
  const rows = found.groups.map((group) => [
    wordFor(by, group.code, channel, wording),
    String(group.before),
    String(group.now),
    group.comparison.kind === 'compared' ? decimal(wording, group.comparison.ratio) : '',
    verdict(group, words),
  ])
  const columns = [
    { title: titleOf(by, channel, wording) },
    { title: periodName(wording, found.before), right: true },
    { title: periodName(wording, found.period), right: true },
    { title: words.times, right: true },
    { title: '' },
  ]
  return [table(columns, rows, width), '', ...reading(found, aside, wording)].join('\n')
}

function verdict({ comparison }: ComparedGroup, words: Wording['answers']['figures']): string {
  if (comparison.kind === 'too-few') return sentenceWith(words.tooFew, { least: leastToCompare })
  if (comparison.adjusted > level) return words.chance
  return comparison.ratio > 1 ? words.above : words.below
}

function reading({ groups }: GroupComparison, aside: Aside, wording: Wording): string[] {
  const { figures: words } = wording.answers
  const count = groups.filter(({ comparison }) => comparison.kind === 'compared').length
  return [
    sentenceWith(words.timesMeans, { column: words.times }),
    ...(count > 1 ? [sentenceWith(words.together, { count, level: percent(wording, level) })] : []),
    words.received,
    ...asides(aside, wording),
  ]
}
