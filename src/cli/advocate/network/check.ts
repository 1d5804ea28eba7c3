import { Command } from 'commander'
import { differingGroups, sameFingerprint } from '../../../channel/fingerprint.ts'
import { weightOf } from '../../../publication/audit/refusal.ts'
import {
  checkSums,
  memberLedger,
  type MemberLedger,
  type SumsCheck,
} from '../../../publication/network/check.ts'
import { type Counted, counted } from '../../../publication/network/counted.ts'
import { networkFiles } from '../../../publication/network/package.ts'
import { differingFiles } from '../../../publication/remade.ts'
import type { NetworkRelease } from '../../../release/network-entry.ts'
import { standingNetworkReleases } from '../../../release/network-ledger.ts'
import { type NetworkPackage, readNetworkPackage } from '../../../release/network-package.ts'
import { ReleaseError } from '../../../release/errors.ts'
import type { PackageFiles } from '../../../release/package-paths.ts'
import { packageAt } from '../../../release/on-disk.ts'
import { readReleasePackage } from '../../../release/release-package.ts'
import { periodsIn } from '../../../statistics/gate/release.ts'
import { CliError } from '../../errors.ts'
import { say } from '../../terminal/prose.ts'
import { safeJson, safeLine } from '../../terminal/safe-text.ts'
import { givenFingerprint } from '../given-fingerprint.ts'
import { sentenceFor } from '../sentences.ts'
import { type Session, startSession } from '../session.ts'
import { programVersion } from '../version.ts'
import { spoken } from './written.ts'

/** How it ends where it found something; scripts tell these apart by it. `parasol audit` weighs otherwise. */
const codes = { altered: 4, sums: 6, partly: 7, withdrawn: 8 } as const

export function checkCommand(): Command {
  return new Command('check')
    .description(
      'Check a network’s release, for anybody: who signed it, whether anything was altered, whether it adds up.',
    )
    .argument('<packages...>', 'the network’s package first, then those of members, to add them up once more')
    .option('--fingerprint <number>', 'the network’s number as you know it; any other key is refused')
    .addHelpText(
      'after',
      `
It needs no keys, no passphrase and no internet. It makes every file once more
from the numbers that were signed. With the members’ packages it adds up again,
and says which of them were taken back since; what was handed in without being
published, only the network can see. Whether a member’s own releases tell a small
number, parasol audit finds out.

Exit codes, which are not those of parasol audit; of several, the first here:
  1  unreadable: no package of a network, or damaged
  4  not as signed, signed with another key than --fingerprint says, or a table
     is not what the signed numbers give
  6  does not add up to what the members published
  8  withdrawn by the network
  7  not wholly checked: some other file is not what this version makes of the
     numbers, members’ packages are missing, or some handed in only
  0  sound; without members’ packages, as far as can be told without adding up

Examples:
  parasol network check alliance.zip
  parasol network check alliance.zip lotus.zip rose.zip iris.zip
  parasol --json network check alliance.zip
`,
    )
    .action(async ([place = '', ...others]: string[], _options, command: Command) => {
      const session = await startSession<{ fingerprint?: string }>(command)
      const { sodium, options } = session
      const given = givenFingerprint(options.fingerprint)
      const found = await asSigned(session, place, (files) => readNetworkPackage(sodium, files))
      if (given !== undefined && !sameFingerprint(given, found.fingerprint))
        throw new CliError(
          `The number of the key that signed, ${found.fingerprint}, is not the one that you gave, ${given}: they differ in group ${differingGroups(found.fingerprint, given).join(', ')}. Compare them once more, and if it is another key, do not use this.`,
          codes.altered,
        )
      const members: MemberLedger[] = []
      for (const other of others) members.push(await memberAt(session, other))
      const files = differingFiles(found.files, await remade(session, found))
      const check = { files, ...checkSums(found.entry, members) }
      const numbers = counted(found, members)
      const stands = standingNetworkReleases(found.ledger).some(({ number }) => number === found.entry.number)
      process.exitCode = codeOf(check, stands, others.length > 0)
      if (options.json)
        say(
          safeJson({
            network: found.document.slug,
            release: found.entry.number,
            fingerprint: found.fingerprint,
            stands,
            ...check,
            checked: numbers,
          }),
        )
      else say(report(found, check, numbers, { stands, asked: others.length > 0 }))
    })
}

interface NetworkCheck extends SumsCheck {
  /** Files that are not what the signed numbers give. */
  readonly files: readonly string[]
}

/** What a package reads as. Throws CliError, which tells one that is not as signed from one that is none. */
async function asSigned<T>(
  { wording }: Session<object>,
  place: string,
  read: (files: PackageFiles) => T,
): Promise<T> {
  try {
    return read(await packageAt(place))
  } catch (error) {
    if (!(error instanceof ReleaseError) || weightOf(error) !== 'not-as-signed') throw error
    throw new CliError(`${safeLine(place)}: ${sentenceFor(error, wording).message}`, codes.altered)
  }
}

async function memberAt(session: Session<object>, place: string): Promise<MemberLedger> {
  const { sodium } = session
  return memberLedger(sodium, await asSigned(session, place, (files) => readReleasePackage(sodium, files)))
}

async function remade({ wording }: Session<object>, { document, fingerprint, entry }: NetworkPackage) {
  const figures = { document, fingerprint, number: entry.number, release: entry }
  return networkFiles(figures, await spoken(wording, document))
}

function codeOf({ files, tables, missing, closed }: NetworkCheck, stands: boolean, asked: boolean): number {
  if (files.some(isTable)) return codes.altered
  if (tables.length > 0) return codes.sums
  if (!stands) return codes.withdrawn
  return files.length > 0 || (asked && (missing.length > 0 || closed > 0)) ? codes.partly : 0
}

/** Numbers never change with the version; words and drawings do, and everything here is as it was signed. */
const isTable = (path: string) => path.startsWith('tables/')

function report(
  { document, entry, fingerprint }: NetworkPackage,
  check: NetworkCheck,
  numbers: Counted,
  { stands, asked }: { readonly stands: boolean; readonly asked: boolean },
): string {
  const { files, tables, missing, closed } = check
  return [
    `Release ${entry.number} of ${safeLine(document.slug)}, signed with the key that people know as`,
    `\n  ${fingerprint}\n`,
    ...sizes(entry, numbers),
    files.length === 0
      ? 'Every file is what the signed numbers give.'
      : files.some(isTable)
        ? `Not what the signed numbers give: ${files.map(safeLine).join(', ')}. Do not use it.`
        : `Signed as they are, but not what this version makes of the numbers: ${files.map(safeLine).join(', ')}. ${madeBy(entry)} Trust the tables instead.`,
    ...(stands ? [] : ['The network withdrew this release: do not use it.']),
    ...earlier(entry, numbers),
    ...numbers.takenBack.map(
      ({ member, release }) =>
        `${safeLine(member)} took back its release ${release}, which is in these sums. Ask the network whether it withdraws this, too.`,
    ),
    ...(tables.length > 0
      ? [`Does not add up: ${tables.map(({ name, period }) => `${name} ${period}`).join(', ')}.`]
      : []),
    ...(asked && missing.length > 0
      ? [
          `Not added up again, since the packages that went in are missing of: ${missing.map(safeLine).join(', ')}.`,
        ]
      : []),
    ...(asked && missing.length === 0 && tables.length === 0
      ? [
          closed === 0
            ? 'Added up once more from the members’ packages, every range comes out the same.'
            : `No range is less than what the members publish. ${closed} handed in without publishing: what they put in, only the network can see.`,
        ]
      : []),
  ].join('\n')
}

/** Why files may differ, as far as what was signed tells. */
function madeBy({ programVersion: made }: NetworkRelease): string {
  if (made === undefined) return 'Another version made them, or somebody changed them before signing.'
  return made === programVersion
    ? `The network says that version ${made} made them, which is this one: somebody changed them before signing, or names of months differ.`
    : `Version ${made} of Parasol made them, and this is version ${programVersion}: words and drawings cannot be compared.`
}

/** What there was to check, and whose it is. */
function sizes({ day, tables }: NetworkRelease, numbers: Counted): string[] {
  const { files, given, leftOut, narrowest, members } = numbers
  const { publish, handIn, unnamed } = members
  return [
    `Published on ${day}, about ${periodsIn(tables).join(', ')}.`,
    `Members added up: ${publish + handIn + unnamed}, of whom ${publish} publish themselves, ${handIn} hand in only, ${unnamed} not named.`,
    `Looked at: ${files} files, ${numbers.tables} tables. Numbers given: ${given}; left out: ${leftOut.dominated + leftOut.unknown}.`,
    ...(narrowest === undefined ? [] : [`The narrowest range holds ${narrowest} whole numbers.`]),
  ]
}

/** Other releases of this network that stand no longer. */
function earlier({ number }: NetworkRelease, { withdrawn }: Counted): string[] {
  const others = withdrawn.filter((one) => one !== number)
  return others.length === 0 ? [] : [`Withdrawn by the network, too: release ${others.join(', ')}.`]
}
