import { type Finding, finding } from '../../finding.ts'
import { version } from '../version.ts'

/** The oldest Node that package.json admits. */
const oldest = [20, 19] as const

/** The program and what it runs on. */
export function computerFindings(node: string = process.versions.node): Finding[] {
  const [major = 0, minor = 0] = node.split('.').map(Number)
  const enough = major > oldest[0] || (major === oldest[0] && minor >= oldest[1])
  return [
    enough
      ? finding('ok', `Parasol ${version} on Node.js ${node}.`)
      : finding(
          'wrong',
          `Node.js ${node} is too old: install ${oldest.join('.')} or newer from https://nodejs.org.`,
        ),
  ]
}
