import { type Finding, finding } from '../../finding.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { version } from '../version.ts'
import type { Wording } from '../wording.ts'

/** The oldest Node that package.json admits. */
const oldest = [20, 19] as const

/** The program and what it runs on. */
export function computerFindings(
  { doctor }: Pick<Wording, 'doctor'>,
  node: string = process.versions.node,
): Finding[] {
  const [major = 0, minor = 0] = node.split('.').map(Number)
  const enough = major > oldest[0] || (major === oldest[0] && minor >= oldest[1])
  const told = { version, node, oldest: oldest.join('.') }
  return [
    enough
      ? finding('ok', sentenceWith(doctor.program, told))
      : finding('wrong', sentenceWith(doctor.oldNode, told)),
  ]
}
