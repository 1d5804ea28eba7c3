import type { ReleaseError } from '../../release/errors.ts'
import type { AuditedPackage } from './audited-package.ts'
import type { Finding, Weight } from './finding.ts'

/** Whatever makes a ZIP file or a seal no package; all else is a signature that does not hold. */
const shapes = /^(archive-|seal-format|ledger-format|checksums-format)/

export const weightOf = ({ code }: ReleaseError): Weight =>
  shapes.test(code) ? 'unreadable' : 'not-as-signed'

/** A refusal of the reader as something that an audit found. */
export function refusal(error: ReleaseError): Finding {
  const { code, file, row } = error
  return {
    weight: weightOf(error),
    code,
    ...(file !== undefined && { file }),
    ...(row !== undefined && { values: { entry: row } }),
  }
}

/** A package that could not even be read. */
export function unreadable(place: string, error: ReleaseError): AuditedPackage {
  return { place, files: 0, findings: [refusal(error)] }
}
