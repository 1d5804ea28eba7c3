import { Command } from 'commander'
import { writeIdentity } from '../../../identity/file.ts'
import { newSigning } from '../../../identity/identity.ts'
import { makePrivateFolder, writePrivateFile } from '../../../identity/private-file.ts'
import { signNetwork, verifyNetwork } from '../../../network/network-document.ts'
import { alone } from '../../../vault/lock.ts'
import { CliError, exitCodes } from '../../errors.ts'
import { say } from '../../terminal/prose.ts'
import { safeJson } from '../../terminal/safe-text.ts'
import { knownLanguage, languages } from '../language.ts'
import { askNewPassphrase } from '../passphrase.ts'
import { refuseToReplace } from '../refuse-to-replace.ts'
import { startSession } from '../session.ts'
import { emptyBook, networkHomeIn, writeBook } from './book.ts'

interface Options {
  readonly slug: string
  readonly name: string
  readonly languages: string
  readonly contact: string
}

export function newCommand(): Command {
  return new Command('new')
    .description('Make a network: its signing key, and a signed document that lists no member yet.')
    .requiredOption('--slug <name>', 'a short name for files: small letters, digits, hyphens')
    .requiredOption('--name <name>', 'the network’s name, as it is printed')
    .option('--languages <codes>', 'languages of its releases, the first also for programs', 'en')
    .option('--contact <text>', 'how to reach the network; printed in every release', '')
    .addHelpText(
      'after',
      `
The key gets a passphrase of its own. Who has both can publish in the name of the
network, and learns which members are not named: keep the folder as you keep
signing.key.

Example:
  parasol network new --slug alliance --name "Alliance" --languages en,fr
`,
    )
    .action(async (_options, command: Command) => {
      const session = await startSession<Options>(command)
      const { options, sodium, wording } = session
      const spoken = languagesOf(options.languages)
      if (!/^[a-z0-9-]{1,32}$/.test(options.slug))
        throw new CliError(
          `A slug has at most 32 small letters, digits and hyphens; "${options.slug}" has something else.`,
          exitCodes.usage,
        )
      const files = networkHomeIn(session.home.folder)
      await makePrivateFolder(files.folder)
      const fingerprint = await alone(files.folder, async () => {
        await refuseToReplace(
          files.key,
          `There is a network already in ${files.folder}, and it is not replaced: for another one, use another folder with --home.`,
        )
        const passphrase = await askNewPassphrase(
          options.passphraseFile,
          wording.terminal,
          'A passphrase for the network’s key (not shown): ',
        )
        const identity = newSigning(sodium)
        const { publicKey } = sodium.crypto_sign_seed_keypair(identity.signingSeed)
        const signed = signNetwork(
          sodium,
          {
            format: 1,
            slug: options.slug,
            names: Object.fromEntries(spoken.map((language) => [language, options.name])),
            signingKey: sodium.to_base64(publicKey, sodium.base64_variants.ORIGINAL),
            serial: 1,
            languages: spoken,
            members: [],
            contact: options.contact,
            expires: inTwoYears(),
          },
          identity.signingSeed,
        )
        await writeBook(sodium, files.book, identity.signingSeed, emptyBook)
        await writePrivateFile(files.ledger, '[]\n')
        await writePrivateFile(files.document, `${JSON.stringify(signed)}\n`)
        // Last: as long as it is not there, the command may be given again.
        await writeIdentity(files.key, identity, passphrase)
        return verifyNetwork(sodium, signed).fingerprint
      })
      if (options.json) {
        say(safeJson({ folder: files.folder, document: files.document, fingerprint }))
        return
      }
      say(`The network lies in ${files.folder}. The number by which people know it is

  ${fingerprint}

Next: list its members, each with parasol network add-member FILE --country XX.`)
    })
}

function languagesOf(typed: string): string[] {
  const codes = typed.split(',').map((one) => one.trim())
  const unknown = codes.find((one) => knownLanguage(one) !== one)
  if (unknown !== undefined)
    throw new CliError(
      `There is no language "${unknown}" here: choose of ${languages.join(', ')}.`,
      exitCodes.usage,
    )
  return [...new Set(codes)]
}

function inTwoYears(): string {
  const now = new Date()
  return new Date(Date.UTC(now.getUTCFullYear() + 2, now.getUTCMonth(), 1)).toISOString().slice(0, 10)
}
