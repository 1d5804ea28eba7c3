import { writeFile } from 'node:fs/promises'
import { Command } from 'commander'
import { brief } from '../../publication/brief.ts'
import { fixedTables } from '../../publication/fixed-tables.ts'
import { openReports, tellUnopened } from './reports.ts'
import { startSession, unlockVault } from './session.ts'
import { say } from '../terminal/prose.ts'

interface Options {
  readonly out: string
}

export function briefCommand(): Command {
  return new Command('brief')
    .description(
      'Make a document for people who decide: what the reports say, with charts, tables and their limits.',
    )
    .requiredOption('--out <file>', 'where to write it, as one HTML file that any browser opens and prints')
    .addHelpText(
      'after',
      `
It holds protected numbers only: rounded, small ones hidden, of quarters and
years that are over.

Examples:
  parasol brief --out brief.html
  parasol brief --lang nl --out brief.html
`,
    )
    .action(async (_options, command: Command) => {
      const session = await startSession<Options>(command)
      const { options, sodium, wording } = session
      const { vault } = await unlockVault(session)
      const { reports, unopened } = await openReports(sodium, vault, 'facts')
      const today = new Date().toISOString().slice(0, 10)
      const tables = fixedTables(reports, { organisation: vault.history.newest.document, today })
      await writeFile(options.out, await brief(tables, wording))
      say(`The brief is in ${options.out}: open it in a browser, read it through, then print or send it.`)
      tellUnopened(unopened)
    })
}
