import { Command } from 'commander'
import type { OpenedReport } from '../../vault/open.ts'
import { VaultError } from '../../vault/errors.ts'
import type { Vault } from '../../vault/vault.ts'
import { page } from '../terminal/pager.ts'
import { tell } from '../terminal/prose.ts'
import { safeJson } from '../terminal/safe-text.ts'
import { checkName } from './named-reports.ts'
import { note, readNotes } from './notes.ts'
import { openedReport } from './opened-report.ts'
import { reportText } from './report-text.ts'
import { type Session, startSession, unlockVault } from './session.ts'

interface Options {
  readonly keepUnread?: true
}

export function readCommand(): Command {
  return new Command('read')
    .description(
      'Read one report: all its facts and, where your role opens it, the account in the person’s own words.',
    )
    .argument('<report>', 'its name, or the first digits of it, as parasol list shows them')
    .option('--keep-unread', 'do not mark it as read, and if it was, mark it as unread')
    .addHelpText(
      'after',
      `
It goes through the pager that $PAGER names, or page by page. The words are shown
and kept nowhere. Look behind you, and clear the screen when you are done. That you
read it is noted in your folder, sealed, without the time; nobody else learns it.

Examples:
  parasol read 3f9a61c2
  parasol list --unread
`,
    )
    .action(async (name: string, _options, command: Command) => {
      const session = await startSession<Options>(command)
      const { options, wording } = session
      checkName(name)
      const { vault } = await unlockVault(session)
      const report = await openedReport(session, vault, name)
      const noted = (await readNotes(vault, wording)).of(report.id)
      if (options.json) console.log(safeJson({ ...report, note: noted }))
      else
        await page(reportText(report, noted, vault.history.newest.document, wording), wording.terminal.more)
      await mark(session, vault, report, noted.read)
    })
}

/** A mark is a convenience: where another run holds the folder, the report was read all the same. */
async function mark(
  session: Session<Options>,
  vault: Vault,
  { id }: OpenedReport,
  before: boolean,
): Promise<void> {
  const read = session.options.keepUnread === undefined
  if (read === before) return
  try {
    await note(session, vault, { kind: 'read', reports: [id], read })
  } catch (error) {
    if (!(error instanceof VaultError) || error.code !== 'busy') throw error
    tell(session.wording.answers.read.notMarked)
  }
}
