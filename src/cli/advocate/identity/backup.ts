import { Command } from 'commander'
import { readIdentity, writeIdentity } from '../../../identity/file.ts'
import { newRecoveryKey } from '../../../identity/recovery-key.ts'
import { mostShares, type Share } from '../../../identity/share.ts'
import { alone } from '../../../vault/lock.ts'
import { CliError, exitCodes } from '../../errors.ts'
import { atTerminal } from '../../terminal/prompt.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { say } from '../../terminal/prose.ts'
import { safeJson } from '../../terminal/safe-text.ts'
import { askPassphrase } from '../passphrase.ts'
import { startSession } from '../session.ts'
import { Trouble } from '../trouble.ts'
import { forEitherKeyFile, keyFileOf, type KeyFileOptions } from './key-file.ts'
import { type Heading, nameOnShares, showShares, writeShares } from './share-pages.ts'

interface Options extends KeyFileOptions {
  readonly shares: string
  readonly need: string
  readonly out?: string
}

export function backupCommand(): Command {
  return forEitherKeyFile(new Command('backup'))
    .description(
      'Make recovery shares on paper: some of them together open your keys when the passphrase is lost.',
    )
    .option('--shares <number>', 'how many papers there will be', '5')
    .option('--need <number>', 'how many of them open your keys', '3')
    .option('--out <folder>', 'write the shares as files to print, knowing that a disk forgets nothing')
    .addHelpText(
      'after',
      `
Each share is shown alone on the screen, to be written down by hand; no share is
written to the disk unless you ask for it with --out. Give each to somebody whom
you trust and who does not live with the others. Fewer than needed tell nothing.

The shares open a file, they do not contain it: keep a copy of identity.key too.
A new backup ends the one before, a new passphrase does not.

Examples:
  parasol identity backup
  parasol identity backup --shares 3 --need 2
  parasol identity backup --signing-key
`,
    )
    .action(async (_options, command: Command) => {
      const { home, options, sodium, wording } = await startSession<Options>(command)
      const [shares, need] = numbersIn(options)
      if (options.out === undefined && !atTerminal())
        throw new CliError(
          'There is no terminal to show the shares on: use one, or say with --out where they are to be written.',
          exitCodes.usage,
        )
      const path = keyFileOf(home, options)
      await alone(home.folder, async () => {
        const passphrase = await askPassphrase(wording.terminal.passphrase, options.passphraseFile)
        const identity = await readIdentity(path, passphrase)
        const made = await newRecoveryKey(sodium, shares, need)
        await handOut(made.shares, { name: nameOnShares(identity, wording), wording }, options.out)
        // Only now: until every share is on paper, those of the backup before are the ones that open the file.
        await writeIdentity(path, { ...identity, recovery: made.recovery }, passphrase)
      })
      if (options.json) {
        say(safeJson({ file: path, shares, need }))
        return
      }
      const { shares: words } = wording.life
      const rehearse = `parasol identity rehearse${options.signingKey ? ' --signing-key' : ''}`
      say(
        `${sentenceWith(words.made, { need, shares, file: path })}\n${sentenceWith(words.then, { command: rehearse })}`,
      )
    })
}

function numbersIn({ shares, need }: Options): [number, number] {
  const [all, some] = [Number(shares), Number(need)]
  const possible = Number.isInteger(all) && Number.isInteger(some) && some >= 2 && some <= all
  if (possible && all <= mostShares) return [all, some]
  throw new Trouble('share-numbers', { most: mostShares }, exitCodes.usage)
}

async function handOut(shares: readonly Share[], heading: Heading, out: string | undefined): Promise<void> {
  if (out === undefined) await showShares(shares, heading)
  else await writeShares(shares, heading, out)
}
