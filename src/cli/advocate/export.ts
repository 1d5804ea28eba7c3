import { Command } from 'commander'
import type { ChannelDocument } from '../../channel/schema.ts'
import { fixedTables } from '../../publication/fixed-tables.ts'
import { writePackage } from '../../publication/package/write-package.ts'
import { safeJson } from '../terminal/safe-text.ts'
import { published } from './countable.ts'
import { readNotes } from './notes.ts'
import { type Language, knownLanguage } from './language.ts'
import { openReports, tellUnopened } from './reports.ts'
import { startSession, unlockVault } from './session.ts'
import { say } from '../terminal/prose.ts'
import { wordingIn } from './wording.ts'

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
in the first of them; --lang puts another one first, also one that it is not
offered in.

Examples:
  parasol export --out statistics
  parasol --lang nl export --out statistics
`,
    )
    .action(async (_options, command: Command) => {
      const session = await startSession<{ out: string }>(command)
      const { options, sodium } = session
      const { vault } = await unlockVault(session)
      const { reports, unopened } = await openReports(sodium, vault, 'facts')
      const today = new Date().toISOString().slice(0, 10)
      const organisation = vault.history.newest.document
      const tables = fixedTables(published(reports, await readNotes(vault)), { organisation, today })
      const [first = session.wording, ...further] = await Promise.all(
        languagesOf(organisation, options.lang).map(wordingIn),
      )
      const files = await writePackage(options.out, tables, first, further)
      say(
        options.json
          ? safeJson({ folder: options.out, files })
          : `The package is in ${options.out}: ${files.length} files. Read its README.md before you publish it.`,
      )
      tellUnopened(unopened)
    })
}

/** The languages of the form, as far as the program speaks them, and the one asked for before all. */
function languagesOf({ languages }: ChannelDocument, asked: string | undefined): Language[] {
  const all = [asked, ...languages].map(knownLanguage).filter((one) => one !== undefined)
  return [...new Set(all)]
}
