import { Catalogue } from '../../vault/catalogue.ts'
import { openOne, type OpenedReport } from '../../vault/open.ts'
import type { Vault } from '../../vault/vault.ts'
import { exitCodes } from '../errors.ts'
import { namedReports, noReport } from './named-reports.ts'
import type { Opener } from './reports.ts'
import { Trouble } from './trouble.ts'

/** One report with its account, by its name or the first digits. Throws Trouble where there is none, or it will not open. */
export async function openedReport(
  { sodium, wording }: Opener,
  vault: Vault,
  name: string,
): Promise<OpenedReport> {
  const forgotten = (await vault.forgotten.read()).reports
  const catalogue = await Catalogue.read(vault)
  const here = [...forgotten.keys(), ...catalogue.beginningWith(name).filter((id) => !forgotten.has(id))]
  const [only] = namedReports(
    here.map((id) => ({ id })),
    [name],
  )
  if (only === undefined) throw noReport(name)
  const kept = forgotten.get(only.id)
  if (kept !== undefined) return kept
  const sealed = catalogue.report(only.id)
  if (sealed === undefined) throw new Trouble('damaged-since', { report: only.id }, exitCodes.damaged)
  const opening = openOne(sodium, vault.keyring, sealed, 'account')
  if ('report' in opening) return opening.report
  const { id, code } = opening.unopened
  throw new Trouble(
    'unopenable',
    { report: id, why: wording.troubles.damage[code], code },
    code === 'not-recipient' ? exitCodes.failed : exitCodes.damaged,
  )
}
