import { Command } from 'commander'
import { standing } from '../../../release/ledger.ts'
import { standingNetworkReleases, networkReleases } from '../../../release/network-ledger.ts'
import { periodsIn } from '../../../statistics/gate/release.ts'
import { CliError, exitCodes } from '../../errors.ts'
import { say, terminalWidth } from '../../terminal/prose.ts'
import { safeJson, safeLine } from '../../terminal/safe-text.ts'
import { table } from '../../terminal/table.ts'
import { startSession } from '../session.ts'
import { openNetwork } from './book.ts'
import { ledgerOf } from './members.ts'
import { writeOnceMore } from './written.ts'

export function showCommand(): Command {
  return new Command('show')
    .description('Show the network: its number, its members, and what it published.')
    .argument('[number]', 'a release to be written out once more, with --out')
    .option('--out <folder>', 'a new folder for its package and its pages, as parasol network release writes')
    .addHelpText(
      'after',
      '\nExamples:\n  parasol network show\n  parasol network show 2 --out alliance-2026-Q2\n',
    )
    .action(async (number: string | undefined, _options, command: Command) => {
      const session = await startSession<{ out?: string }>(command)
      const { out } = session.options
      if ((number === undefined) !== (out === undefined))
        throw new CliError(
          'To write a release out, give its number and --out with a folder.',
          exitCodes.usage,
        )
      const open = await openNetwork(session)
      const { network, book, ledger } = open
      if (out !== undefined) {
        await writeOnceMore(session, open, Number(number), out)
        say(
          session.options.json
            ? safeJson({ number: Number(number), folder: out })
            : `Written to ${safeLine(out)}.`,
        )
        return
      }
      const stands = new Set(standingNetworkReleases(ledger).map(({ number }) => number))
      const members = book.members.map((one) => ({
        slug: one.slug,
        name: one.name,
        country: one.country,
        area: one.area,
        shownAs:
          one.region === undefined ? (one.publishes ? 'named' : 'named, hands in') : `unnamed, ${one.region}`,
        releases: one.collected === undefined ? 0 : standing(ledgerOf(session.sodium, one)).length,
      }))
      const releases = networkReleases(ledger).map(({ number, day, tables }) => ({
        number,
        day,
        periods: periodsIn(tables),
        stands: stands.has(number),
      }))
      if (session.options.json) {
        say(safeJson({ slug: network.document.slug, fingerprint: network.fingerprint, members, releases }))
        return
      }
      say(`${network.document.slug}, document number ${network.document.serial}

  ${network.fingerprint}
`)
      say(
        table(
          [
            { title: 'Short', whole: true },
            { title: 'Name' },
            { title: 'Where' },
            { title: 'Published' },
            { title: 'Collected', right: true },
          ],
          members.map((one) => [
            one.slug,
            one.name,
            `${one.country} ${one.area}`,
            one.shownAs,
            String(one.releases),
          ]),
          terminalWidth(),
        ),
      )
      for (const one of releases)
        say(
          `Release ${one.number} of ${one.day}: ${one.periods.join(', ')}${one.stands ? '' : ' (withdrawn)'}`,
        )
    })
}
