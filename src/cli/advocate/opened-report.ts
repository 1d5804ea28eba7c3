import type { Sodium } from '../../envelope/sodium.ts'
import { openOne, type OpenedReport, type PulledReport } from '../../vault/open.ts'
import type { Vault } from '../../vault/vault.ts'
import { CliError, exitCodes } from '../errors.ts'
import { namedReports } from './named-reports.ts'
import { damageIn } from './wording.ts'

/** One report with its account, by its name or the first digits. Throws CliError where there is none, or it will not open. */
export async function openedReport(sodium: Sodium, vault: Vault, name: string): Promise<OpenedReport> {
  const forgotten = (await vault.forgotten.read()).reports
  const found: (PulledReport | OpenedReport)[] = [...forgotten.values()].filter(({ id }) =>
    id.startsWith(name),
  )
  for await (const report of vault.reports())
    if (report.id.startsWith(name) && !forgotten.has(report.id)) found.push(report)
  const [only] = namedReports(found, [name])
  if (only === undefined) throw new CliError(`You have no report ${name}.`)
  if (!('bytes' in only)) return only
  const opening = openOne(sodium, vault.keyring, only, 'account')
  if ('report' in opening) return opening.report
  const { id, code } = opening.unopened
  throw new CliError(
    `${id} cannot be opened: ${damageIn(code)} (${code}).`,
    code === 'not-recipient' ? exitCodes.failed : exitCodes.damaged,
  )
}
