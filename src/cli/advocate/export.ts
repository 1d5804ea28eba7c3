import { Command } from 'commander'
import { fixedTables } from '../../publication/fixed-tables.ts'
import { packageFiles } from '../../publication/package/package-files.ts'
import { writePackage } from '../../publication/package/write-package.ts'
import { releaseOf } from '../../publication/public-knowledge.ts'
import { PublicationError } from '../../publication/errors.ts'
import { shownOf } from '../../release/ledger-entry.ts'
import { sentenceWith } from '../terminal/direction.ts'
import { safeJson, safeLine } from '../terminal/safe-text.ts'
import { published } from './countable.ts'
import { readNotes } from './notes.ts'
import { openReports, tellUnopened } from './reports.ts'
import { startSession, unlockVault } from './session.ts'
import { say } from '../terminal/prose.ts'
import { publishedWordings } from './wording.ts'

export function exportCommand(): Command {
  return new Command('export')
    .description(
      'Make an anonymised package of figures: the fixed tables, protected, with a codebook and a README.',
    )
    .requiredOption('--out <folder>', 'a new folder, or one that holds an earlier package')
    .addHelpText(
      'after',
      `
Small numbers are hidden (<5, or <10 in sensitive tables) and all others rounded
to 5. Read README.md in the folder before you publish it.

README and codebook are in every language that your form is offered in, README.md
in the first of them.

Example:
  parasol export --out statistics
`,
    )
    .action(async (_options, command: Command) => {
      const session = await startSession<{ out: string }>(command)
      const { options, wording } = session
      const { vault } = await unlockVault(session)
      const { reports, unopened } = await openReports(session, vault, 'facts')
      const today = new Date().toISOString().slice(0, 10)
      const organisation = vault.history.newest.document
      const tables = fixedTables(published(reports, await readNotes(vault, wording)), { organisation, today })
      if (tables.periods.length === 0) throw new PublicationError('too-few')
      const { taxonomyVersion, tableListVersion } = tables
      const entry = {
        number: 1,
        day: today,
        area: '_T',
        taxonomyVersion,
        tableListVersion,
        tables: releaseOf(tables, '1').tables.map(shownOf),
      }
      const issue = { organisation, before: [], entry }
      const files = await writePackage(
        options.out,
        await packageFiles(issue, await publishedWordings(organisation)),
      )
      const names = { folder: safeLine(options.out), count: files.length, readme: 'README.md' }
      say(
        options.json
          ? safeJson({ folder: options.out, files })
          : sentenceWith(wording.answers.brief.package, names),
      )
      tellUnopened(unopened, wording)
    })
}
