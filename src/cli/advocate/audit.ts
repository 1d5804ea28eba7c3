import { Command } from 'commander'
import { knownKeys } from '../../publication/audit/another-key.ts'
import { audit } from '../../publication/audit/audit.ts'
import { type AuditedPackage, unfetched } from '../../publication/audit/audited-package.ts'
import { auditNetworks } from '../../publication/audit/network-audit.ts'
import { auditPackage } from '../../publication/audit/package-audit.ts'
import { unreadable } from '../../publication/audit/refusal.ts'
import type { Sodium } from '../../envelope/sodium.ts'
import { ReleaseError } from '../../release/errors.ts'
import { packageAt } from '../../release/on-disk.ts'
import type { PackageFiles } from '../../release/package-paths.ts'
import { say } from '../terminal/prose.ts'
import { safeJson } from '../terminal/safe-text.ts'
import { figuresAt } from './audit/address.ts'
import { packageNumbered, shownAt } from './audit/from-service.ts'
import { auditCodes, outcomeAsJson, outcomeOf } from './audit/outcome.ts'
import { program } from './audit/program.ts'
import { auditReport } from './audit/report.ts'
import { originOf } from './channel/origin.ts'
import { withGate } from './gate/looking.ts'
import { givenFingerprint } from './given-fingerprint.ts'
import { packageFrom } from './package-from.ts'
import { sentenceFor } from './sentences.ts'
import { type GlobalOptions, type Session, startSession } from './session.ts'

interface Options {
  readonly fingerprint?: readonly string[]
}

export function auditCommand(): Command {
  return new Command('audit')
    .description(
      'Check published figures: who signed them, whether anything was altered, and whether somebody’s small number can be worked out from them.',
    )
    .argument(
      '<packages...>',
      'packages of figures: ZIP files, folders of what was in them, or the address of an organisation’s service',
    )
    .option(
      '--fingerprint <number>',
      'the organisation’s number as you know it, once for each organisation; any other key is refused, and a network’s number vouches for its members’ keys',
      (typed: string, before: string[] | undefined) => [...(before ?? []), typed],
    )
    .addHelpText(
      'after',
      `
For journalists, members and anybody else: it needs no keys and no passphrase,
changes nothing, and asks the internet only where you give an address. Give it
all packages of an organisation that you have, so that it can hold them against
each other. From an address, or that of its page of figures, it fetches every release that
stands, and whatever was taken back since.

A network's release is looked at in the same way; give the packages of its members
along, and it is added up once more (parasol network check does that alone, with exit codes of
its own).

It makes every file of a package once more from the numbers that were signed,
and compares. Then it asks, with what all releases tell together, how closely
each small number (<5, <10) can be told; docs/audit.md explains what the
narrowest range means, and how to check by hand.

Exit codes: 0 sound, 3 unreadable, 4 not as signed or another key, 5 tells too
much, 6 does not add up, 7 not wholly checked, 8 withdrawn; of several, the worst.

Examples:
  parasol audit lotus-2026-Q1.zip
  parasol audit *.zip --fingerprint "01234 56789 …"
  parasol audit https://lotus.example/statistics lotus-2026-Q1.zip
  parasol audit https://shared.example/spring/statistics
  parasol audit alliance.zip lotus.zip rose.zip --fingerprint "NETWORK’S NUMBER"
  parasol --lang nl audit --json lotus-2026-Q1/
`,
    )
    .action(async (places: string[], _options, command: Command) => {
      const session = await startSession<Options & GlobalOptions>(command)
      const { options, wording } = session
      const given = (options.fingerprint ?? []).flatMap((typed) => givenFingerprint(typed) ?? [])
      const packages: AuditedPackage[] = []
      for (const place of places) packages.push(...(await auditedAt(session, place)))
      const known = knownKeys(session.sodium, given, packages)
      const publishers = await withGate(session, wording.audit.progress, ({ hands, looking }) =>
        audit(packages, {
          ...(known && { known }),
          hands,
          looking,
        }),
      )
      const networks = auditNetworks(session.sodium, packages, known)
      const outcome = outcomeOf({ packages, publishers, networks })
      if (options.json) console.log(safeJson(outcomeAsJson(outcome)))
      else say(auditReport(outcome, wording, known !== undefined))
      process.exitCode = auditCodes[outcome.verdict]
    })
}

/** A file or a folder, a package at an address, or all that a service shows. What is not there aborts nothing else. */
async function auditedAt(
  { sodium, wording }: Session<object>,
  place: string,
): Promise<readonly AuditedPackage[]> {
  if (!/^https?:\/\//.test(place)) return [await audited(sodium, place, () => packageAt(place))]
  const figures = figuresAt(place)
  const fetched = async (url: URL) => {
    try {
      return await audited(sodium, url.href, () => packageFrom(url))
    } catch (error) {
      return unfetched(url.href, sentenceFor(error, wording).message)
    }
  }
  try {
    if (figures === undefined) return [await fetched(new URL(new URL(place).pathname, originOf(place)))]
    const { number } = figures
    if (number !== undefined) return [await fetched(await packageNumbered(figures, number))]
    const { ledger, packages } = await shownAt(sodium, figures)
    const all = [ledger]
    for (const url of packages) all.push(await fetched(url))
    return all
  } catch (error) {
    if (error instanceof ReleaseError) return [unreadable(place, error)]
    return [unfetched(place, sentenceFor(error, wording).message)]
  }
}

async function audited(
  sodium: Sodium,
  place: string,
  read: () => Promise<PackageFiles>,
): Promise<AuditedPackage> {
  try {
    return await auditPackage(sodium, place, await read(), program)
  } catch (error) {
    if (error instanceof ReleaseError) return unreadable(place, error)
    throw error
  }
}
