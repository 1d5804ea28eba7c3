import type { Sodium } from '../../envelope/sodium.ts'
import { Catalogue } from '../../vault/catalogue.ts'
import { openOne, type OpenedReport } from '../../vault/open.ts'
import type { Vault } from '../../vault/vault.ts'
import { CliError, exitCodes } from '../errors.ts'
import { namedReports } from './named-reports.ts'
import { damageIn } from './wording.ts'

/** One report with its account, by its name or the first digits. Throws CliError where there is none, or it will not open. */
export async function openedReport(sodium: Sodium, vault: Vault, name: string): Promise<OpenedReport> {
  const forgotten = (await vault.forgotten.read()).reports
  const catalogue = await Catalogue.read(vault)
  const here = [...forgotten.keys(), ...catalogue.beginningWith(name).filter((id) => !forgotten.has(id))]
  const [only] = namedReports(
    here.map((id) => ({ id })),
    [name],
  )
  if (only === undefined) throw new CliError(`You have no report ${name}.`)
  const kept = forgotten.get(only.id)
  if (kept !== undefined) return kept
  const sealed = catalogue.report(only.id)
  if (sealed === undefined)
    throw new CliError(
      `${only.id} was damaged on your disk since it was opened last: your copy of the folder may have it.`,
      exitCodes.damaged,
    )
  const opening = openOne(sodium, vault.keyring, sealed, 'account')
  if ('report' in opening) return opening.report
  const { id, code } = opening.unopened
  throw new CliError(
    `${id} cannot be opened: ${damageIn(code)} (${code}).`,
    code === 'not-recipient' ? exitCodes.failed : exitCodes.damaged,
  )
}
