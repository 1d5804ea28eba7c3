import { Command } from 'commander'
import { audit } from '../../publication/audit/audit.ts'
import { type AuditedPackage, auditPackage, unreadable } from '../../publication/audit/package-audit.ts'
import type { Sodium } from '../../envelope/sodium.ts'
import { ReleaseError } from '../../release/errors.ts'
import { packageAt } from '../../release/on-disk.ts'
import { withProgress } from '../terminal/progress.ts'
import { say } from '../terminal/prose.ts'
import { safeJson } from '../terminal/safe-text.ts'
import { auditCodes, outcomeAsJson, outcomeOf } from './audit/outcome.ts'
import { remake } from './audit/remake.ts'
import { auditReport } from './audit/report.ts'
import { auditIn } from './audit/words.ts'
import { knownLanguage } from './language.ts'
import { type GlobalOptions, startSession } from './session.ts'

interface Options {
  readonly fingerprint?: string
}

export function auditCommand(): Command {
  return new Command('audit')
    .description(
      'Check published figures: who signed them, whether anything was altered, and whether somebody’s small number can be worked out from them.',
    )
    .argument('<packages...>', 'packages of figures: the ZIP files, or folders of what was in them')
    .option('--fingerprint <number>', 'the organisation’s number as you know it; any other key is refused')
    .addHelpText(
      'after',
      `
For journalists, members and anybody else: it needs no keys, no passphrase and
no internet, and changes nothing. Give it all packages of an organisation that
you have, so that it can hold them against each other.

It makes every file of a package once more from the numbers that were signed,
and compares. Then it asks, with what all releases tell together, how closely
each small number (<5, <10) can be told; docs/audit.md explains what the
narrowest range means, and how to check by hand.

Exit codes: 0 sound, 3 unreadable, 4 not as signed, 5 tells too much, 6 does not
add up, 7 not wholly checked, 8 withdrawn; of several, the worst.

Examples:
  parasol audit lotus-2026-Q1.zip
  parasol audit *.zip --fingerprint "01234 56789 …"
  parasol --lang nl audit --json lotus-2026-Q1/
`,
    )
    .action(async (places: string[], _options, command: Command) => {
      const { options, sodium, wording } = await startSession<Options & GlobalOptions>(command)
      const words = await auditIn(knownLanguage(wording.language) ?? 'en')
      const packages: AuditedPackage[] = []
      for (const place of places) packages.push(await audited(sodium, place))
      const publishers = await withProgress(
        words.progress,
        { left: wording.terminal.left },
        async (progress) => {
          return audit(packages, {
            ...(options.fingerprint !== undefined && { fingerprint: options.fingerprint }),
            progress: (_done, all) => {
              progress.total(all)
              progress.advance()
            },
          })
        },
      )
      const outcome = outcomeOf(packages, publishers)
      if (options.json) console.log(safeJson(outcomeAsJson(outcome)))
      else say(auditReport(outcome, wording, words, options.fingerprint !== undefined))
      process.exitCode = auditCodes[outcome.verdict]
    })
}

async function audited(sodium: Sodium, place: string): Promise<AuditedPackage> {
  try {
    return await auditPackage(sodium, place, await packageAt(place), remake)
  } catch (error) {
    if (error instanceof ReleaseError) return unreadable(place, error)
    throw error
  }
}
