import type { ChannelDocument } from '../../channel/schema.ts'
import { amount, joined, percent } from '../../publication/wording.ts'
import type { Dimension } from '../../report/dimensions.ts'
import { cellAt, type Crosstab, percentage, total } from '../../statistics/crosstab.ts'
import { sentenceWith } from '../terminal/direction.ts'
import { bar } from '../terminal/bar.ts'
import { safeLine } from '../terminal/safe-text.ts'
import { displayWidth, table } from '../terminal/table.ts'
import type { Aside } from './countable.ts'
import { asides } from './asides.ts'
import type { EventCounts } from './event-counts.ts'
import { titleOf, wordFor, type Wording } from './wording.ts'

/** A tally as an advocate reads it: bars for one thing, a cross table for two that fits `width`, a list for more. */
export function tallyText(
  counts: Crosstab,
  by: readonly Dimension[],
  channel: ChannelDocument,
  aside: Aside,
  wording: Wording,
  width = Infinity,
  events?: EventCounts,
): string {
  const [first, second] = by
  const words = new Words(channel, wording)
  const told = aside.events > 0 ? events : undefined
  const body =
    first === undefined || counts.answered === 0
      ? wording.answers.figures.nothingToCount
      : second === undefined
        ? bars(counts, first, words, told)
        : by.length === 2
          ? crossed(counts, first, second, words, width)
          : listed(counts, by, words, told)
  return `${body}\n\n${base(counts, aside, wording)}`
}

/** Codes in an advocate's words; the total, which is no code, among them. */
class Words {
  readonly #channel: ChannelDocument
  readonly #wording: Wording

  constructor(channel: ChannelDocument, wording: Wording) {
    this.#channel = channel
    this.#wording = wording
  }

  get all(): string {
    return this.#wording.figures.all
  }

  heading({ counted }: Crosstab): string {
    const { reports, mentions } = this.#wording.workbench.columns
    return counted === 'reports' ? reports : mentions
  }

  get answers(): Wording['answers']['figures'] {
    return this.#wording.answers.figures
  }

  /** Beside reports stand the events that they tell of, as soon as any were joined. */
  get events(): { readonly title: string; readonly right: true } {
    return { title: this.answers.events, right: true }
  }

  percent(share: number): string {
    return percent(this.#wording, share)
  }

  of(one: Dimension, code: string): string {
    return code === total ? this.all : wordFor(one, code, this.#channel, this.#wording)
  }

  /** As short as it goes, for the head of a narrow column: a period is as short as its code. */
  head(one: Dimension, code: string): string {
    return code === total || periods.has(one.name) ? this.of(one, code) : code
  }

  title(one: Dimension): string {
    return titleOf(one, this.#channel, this.#wording)
  }
}

const periods: ReadonlySet<string> = new Set(['year', 'quarter', 'month'])

function bars(counts: Crosstab, by: Dimension, words: Words, events?: EventCounts): string {
  const parts = counts.cells.filter(({ at }) => at[0] !== total)
  const greatest = Math.max(...parts.map(({ count }) => count))
  const rows = counts.cells.map((cell, i) => {
    const [code = total] = cell.at
    const share = percentage(counts, cell)
    return [
      words.of(by, code),
      String(cell.count),
      ...(events ? [String(events[i])] : []),
      share === undefined ? '' : words.percent(share / 100),
      code === total ? '' : bar(cell.count, greatest),
    ]
  })
  return table(
    [
      { title: words.title(by) },
      { title: words.heading(counts), right: true },
      ...(events ? [words.events] : []),
      { title: '', right: true },
      { title: '' },
    ],
    rows,
  )
}

function crossed(counts: Crosstab, down: Dimension, across: Dimension, words: Words, width: number): string {
  const codes = (axis: number) => [...(counts.axes[axis]?.categories ?? []), total]
  const columns = codes(1)
  const rows = codes(0).map((row) => [
    words.of(down, row),
    ...columns.map((column) => String(cellAt(counts, row, column)?.count ?? 0)),
  ])
  const under = (heads: readonly string[]) =>
    table([{ title: '' }, ...heads.map((title) => ({ title, right: true }))], rows)
  const numbers = columns.map((code, at) => (code === total ? words.all : String(at + 1)))
  const named = under(columns.map((code) => safeLine(words.head(across, code))))
  const narrow = displayWidth(named.split('\n', 1)[0] ?? '') > width
  const heads = narrow ? numbers : columns.map((code) => words.head(across, code))
  const legend = columns
    .map((code, at) => [heads[at] ?? code, words.of(across, code)] as const)
    .filter(([head, meaning]) => head !== total && head !== words.all && head !== meaning)
    .map(([head, meaning]) => `  ${safeLine(head)}: ${safeLine(meaning)}`)
  const title = sentenceWith(words.answers.crossed, {
    down: words.title(down),
    across: words.title(across),
    what: words.heading(counts),
  })
  const body = narrow ? under(numbers) : named
  return [title, '', body, ...(legend.length > 0 ? ['', ...legend] : [])].join('\n')
}

function listed(counts: Crosstab, by: readonly Dimension[], words: Words, events?: EventCounts): string {
  const rows = counts.cells
    .map(({ at, count }, i) => ({ at, count, told: events ? [String(events[i])] : [] }))
    .filter(({ at, count }) => count > 0 && !at.includes(total))
    .map(({ at, count, told }) => [
      ...by.map((one, axis) => words.of(one, at[axis] ?? total)),
      String(count),
      ...told,
    ])
  return table(
    [
      ...by.map((one) => ({ title: words.title(one) })),
      { title: words.heading(counts), right: true },
      ...(events ? [words.events] : []),
    ],
    rows,
  )
}

/** What was counted and what was not, so that nobody quotes a number without its base. */
function base({ axes, observed, answered, counted }: Crosstab, aside: Aside, wording: Wording): string {
  const { figures: words } = wording.answers
  const silent = observed - answered
  return [
    joined(wording, [
      sentenceWith(words.answered, { count: amount(wording, answered) }),
      ...(silent > 0 ? [sentenceWith(words.silent, { count: amount(wording, silent) })] : []),
    ]),
    ...(counted === 'reports' && axes.some(({ single }) => !single) ? [words.several] : []),
    ...(counted === 'mentions' ? [words.mentions] : []),
    ...asides(aside, wording),
  ].join('\n')
}
