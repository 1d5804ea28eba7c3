import { Command } from 'commander'
import { withdrawalsIn } from '../../../release/chain.ts'
import { tableOf } from '../../../release/ledger-entry.ts'
import { CliError } from '../../errors.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { say, terminalWidth } from '../../terminal/prose.ts'
import { safeJson, safeLine } from '../../terminal/safe-text.ts'
import { startSession } from '../session.ts'
import { openDesk, ownLedger, type ReleaseDesk } from './desk.ts'
import { type Known, servedPackage } from './keeping.ts'
import { refuseTakenPlace, writeOut } from './out.ts'
import { releaseNumbered, wholeNumber } from './numbered.ts'
import { tablesText } from './shown.ts'

export function showCommand(): Command {
  return new Command('show')
    .description('The numbers of a release, or its whole package in a folder or a ZIP file.')
    .argument('<number>', 'from parasol release list')
    .option('--out <place>', 'write the package there: a new folder, or a file that ends with .zip')
    .addHelpText(
      'after',
      '\nExamples:\n  parasol release show 3\n  parasol release show 3 --out figures.zip\n',
    )
    .action(async (typed: string, _options, command: Command) => {
      const session = await startSession<{ out?: string }>(command)
      const { options, wording } = session
      const { out, json } = options
      const words = wording.release
      if (out !== undefined) await refuseTakenPlace(out, words)
      const number = wholeNumber(typed, words)
      const desk = await openDesk(session)
      const known = await ownLedger(desk)
      const { ledger } = known
      const entry = releaseNumbered(ledger, number, words)
      const withdrawn = withdrawalsIn(ledger.entries).get(number)
      if (out !== undefined) await writeOut(out, await packageOf(desk, known, number), words)
      if (json) {
        say(safeJson({ ...entry, withdrawn, fingerprint: desk.channel.fingerprint, out }))
        return
      }
      if (out !== undefined) {
        say(sentenceWith(words.written, { place: safeLine(out) }))
        if (withdrawn !== undefined) say(sentenceWith(words.isWithdrawn, { number, ...withdrawn }))
        return
      }
      const { day } = entry
      const { fingerprint, document } = desk.channel
      say(
        [
          sentenceWith(words.signedOn, { number, day, fingerprint }),
          ...(withdrawn === undefined ? [] : [sentenceWith(words.isWithdrawn, { number, ...withdrawn })]),
          '',
          tablesText(entry.tables.map(tableOf), document, wording, terminalWidth()),
        ].join('\n'),
      )
    })
}

/** As it was published: from the own folder, else from the service, checked as anybody would. */
async function packageOf(desk: ReleaseDesk, known: Known, number: number): Promise<Uint8Array> {
  const found = (await desk.shelf.package(number)) ?? (await servedPackage(desk, known, number))
  if (found !== undefined) return found
  throw new CliError(sentenceWith(desk.session.wording.release.noPackage, { number }))
}
