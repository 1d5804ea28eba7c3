import type { ChannelDocument } from '../../channel/schema.ts'
import { type ComparedGroup, type GroupComparison, level } from '../../publication/group-comparison.ts'
import { periodName } from '../../publication/wording.ts'
import type { Dimension } from '../../report/dimensions.ts'
import { leastToCompare } from '../../statistics/comparison.ts'
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
  if (found === undefined)
    return 'Nothing to compare: there is no whole period yet whose year before was a whole one too.'
  const rows = found.groups.map((group) => [
    wordFor(by, group.code, channel, wording),
    String(group.before),
    String(group.now),
    group.comparison.kind === 'compared' ? group.comparison.ratio.toFixed(2) : '',
    verdict(group),
  ])
  const columns = [
    { title: titleOf(by, channel, wording) },
    { title: periodName(wording, found.before), right: true },
    { title: periodName(wording, found.period), right: true },
    { title: 'Times', right: true },
    { title: '' },
  ]
  return [table(columns, rows, width), '', ...reading(found, aside)].join('\n')
}

function verdict({ comparison }: ComparedGroup): string {
  if (comparison.kind === 'too-few') return `fewer than ${leastToCompare}: not compared`
  if (comparison.adjusted > level) return 'no more than chance'
  return comparison.ratio > 1 ? 'more than chance' : 'fewer than chance'
}

function reading({ groups }: GroupComparison, aside: Aside): string[] {
  const compared = groups.filter(({ comparison }) => comparison.kind === 'compared').length
  return [
    '"Times" is how many times as many reports a day as in the year before.',
    ...(compared > 1
      ? [
          `${compared} groups were compared at once, so each had to differ more to count (Holm, 5 % together).`,
        ]
      : []),
    'These are reports received: people choose to report, so this is not how often things happen.',
    ...asides(aside),
  ]
}
