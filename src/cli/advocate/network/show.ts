import { Command } from 'commander'
import { standing } from '../../../release/ledger.ts'
import { standingNetworkReleases, networkReleases } from '../../../release/network-ledger.ts'
import { say, terminalWidth } from '../../terminal/prose.ts'
import { safeJson } from '../../terminal/safe-text.ts'
import { table } from '../../terminal/table.ts'
import { startSession } from '../session.ts'
import { openNetwork } from './book.ts'
import { ledgerOf } from './members.ts'

export function showCommand(): Command {
  return new Command('show')
    .description('Show the network: its number, its members, and what it published.')
    .addHelpText('after', '\nExample:\n  parasol network show\n')
    .action(async (_options, command: Command) => {
      const session = await startSession(command)
      const { network, book, ledger } = await openNetwork(session)
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
        periods: [...new Set(tables.map(({ period }) => period))].sort(),
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
