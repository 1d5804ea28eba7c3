import { readFile } from 'node:fs/promises'
import { Command } from 'commander'
import { amount, joined } from '../../../publication/wording.ts'
import { Catalogue } from '../../../vault/catalogue.ts'
import { takeHistory } from '../../../vault/grants/take.ts'
import { alone } from '../../../vault/lock.ts'
import { openOne, type Unopened } from '../../../vault/open.ts'
import type { Vault } from '../../../vault/vault.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { withProgress } from '../../terminal/progress.ts'
import { say } from '../../terminal/prose.ts'
import { safeJson, safeLine } from '../../terminal/safe-text.ts'
import { commands } from '../commands.ts'
import { tellUnopened } from '../reports.ts'
import { type Session, startSession, unlockVault } from '../session.ts'

export function takeHistoryCommand(): Command {
  return new Command('take-history')
    .description('Take in the older reports that a case advocate shared with you.')
    .argument('<file>', 'what they made with parasol channel share-history')
    .addHelpText(
      'after',
      `
The file holds the keys; the sealed reports come with parasol pull, or from a
second file with parasol import. Take this one in first: then those reports get
the day that your colleagues have for them.

Example:
  parasol channel take-history history.dat
`,
    )
    .action(async (path: string, _options, command: Command) => {
      const session = await startSession(command)
      await alone(session.home.folder, () => take(session, path))
    })
}

async function take(session: Session<object>, path: string): Promise<void> {
  const { options, sodium, wording } = session
  const { vault } = await unlockVault(session)
  const { granter, ids } = await takeHistory(sodium, vault, new Uint8Array(await readFile(path)))
  const { here, unopened } = await proven(session, vault, ids)
  const { history: words } = wording.answers
  const away = ids.size - here
  const counts = { count: amount(wording, ids.size), here: amount(wording, here - unopened.length) }
  const missing = { count: amount(wording, away), pull: commands.pull, import: 'parasol import' }
  say(
    options.json
      ? safeJson({ granter, shared: ids.size, here, unopened })
      : joined(wording, [
          sentenceWith(words.shared, { name: safeLine(granter), ...counts }),
          ...(away === 0 ? [] : [sentenceWith(words.away, missing)]),
        ]),
  )
  tellUnopened(unopened, wording)
}

/** Opens those that are here: only then is it proven that the keys are the right ones. */
async function proven(
  { sodium, wording }: Session<object>,
  vault: Vault,
  ids: ReadonlySet<string>,
): Promise<{ here: number; unopened: Unopened[] }> {
  const catalogue = await Catalogue.read(vault)
  return withProgress(wording.answers.work.opening, wording.terminal, (progress) => {
    const unopened: Unopened[] = []
    let here = 0
    progress.total(ids.size)
    for (const id of ids) {
      progress.advance(1)
      const report = catalogue.report(id)
      if (report === undefined) continue
      here += 1
      const opening = openOne(sodium, vault.keyring, report, 'facts')
      if ('unopened' in opening) unopened.push(opening.unopened)
    }
    return Promise.resolve({ here, unopened })
  })
}
