import type { ChannelDocument } from '../../channel/schema.ts'
import { fill } from '../../publication/wording.ts'
import { dimensions, localDimensions } from '../../report/dimensions.ts'
import type { Note } from '../../vault/notebook/notes.ts'
import type { OpenedReport } from '../../vault/open.ts'
import { sentenceWith } from '../terminal/direction.ts'
import { safeLine, safeText } from '../terminal/safe-text.ts'
import { padded } from '../terminal/table.ts'
import { noteWords } from './note-words.ts'
import { titleOf, wordFor, type Wording } from './wording.ts'

/** One report as an advocate reads it: its facts, what is noted about it, and the account where it is theirs to open. */
export function reportText(
  report: OpenedReport,
  note: Note,
  channel: ChannelDocument,
  wording: Wording,
): string {
  const { read: words, yes, no } = wording.workbench
  const { id, received, flags, facts } = report
  return [
    fill(words.report, { id }),
    '',
    ...lines([[words.received, received], ...answers(report, channel, wording)]),
    ...lines([[words.countable, facts.countable ? yes : no]]),
    ...flags.removedRecipients.map((label) => `\n${fill(words.sealedToRemoved, { name: safeLine(label) })}`),
    ...noteWords(note, wording).map((words) => `\n${safeLine(words)}`),
    '',
    account(report, wording),
  ].join('\n')
}

/** Periods come out of the day of receipt, which is shown already. */
const skipped = new Set(['year', 'quarter', 'month'])

function answers(report: OpenedReport, channel: ChannelDocument, wording: Wording): [string, string][] {
  return [...dimensions, ...localDimensions(report)]
    .filter(({ name }) => !skipped.has(name))
    .map((one): [string, string] => [
      titleOf(one, channel, wording),
      one
        .values(report)
        .map((code) => wordFor(one, code, channel, wording))
        .join('; '),
    ])
    .filter(([, words]) => words !== '')
}

function lines(facts: readonly [string, string][]): string[] {
  return facts.map(([title, words]) => `${padded(title, 24)} ${safeLine(words)}`)
}

function account(
  { account, flags, forgotten }: OpenedReport,
  { workbench: { read: words }, answers }: Wording,
): string {
  if (forgotten) return sentenceWith(answers.read.forgotten, { command: 'parasol forget' })
  if (!flags.accountMine) return words.accountNotYours
  if (account === undefined || account.text === '') return words.noAccount
  return `${words.account}\n\n${safeText(account.text)}\n\n${account.quotable ? words.quotable : words.notQuotable}`
}
