import { Command } from 'commander'
import { advocateFingerprint } from '../../channel/fingerprint.ts'
import { recipientKeyFromSeed } from '../../envelope/keys.ts'
import type { Sodium } from '../../envelope/sodium.ts'
import { readIdentity, writeIdentity } from '../../identity/file.ts'
import { type AdvocateIdentity, newAdvocate } from '../../identity/identity.ts'
import { alone } from '../../vault/lock.ts'
import { writePrivateFile } from '../../identity/private-file.ts'
import { CliError } from '../errors.ts'
import { refuseToReplace } from './refuse-to-replace.ts'
import { safeJson, safeLine } from '../terminal/safe-text.ts'
import type { Card } from './card.ts'
import { askNewPassphrase, askPassphrase } from './passphrase.ts'
import { type Session, startSession, unlock } from './session.ts'
import { say } from '../terminal/prose.ts'

export function identityCommand(): Command {
  return new Command('identity')
    .description(
      'Make, show and protect your own keys. They open what is sealed to you, and nobody else has them.',
    )
    .addHelpText('after', examples)
    .addCommand(newCommand())
    .addCommand(showCommand())
    .addCommand(passphraseCommand())
}

const examples = `
Examples:
  parasol identity new --label "Anna"   once, on your first day
  parasol identity show                 your comparison number, to read aloud
  parasol identity passphrase           choose another passphrase
`

function newCommand(): Command {
  return new Command('new')
    .description('Make your keys and protect them with a passphrase.')
    .requiredOption(
      '--label <name>',
      'the name under which colleagues know you; it is published in the channel document',
    )
    .action(async (_options, command: Command) =>
      makeIdentity(await startSession<{ label: string }>(command)),
    )
}

async function makeIdentity(session: Session<{ label: string }>): Promise<void> {
  const { home, options, sodium } = session
  await alone(home.folder, async () => {
    await refuseToReplace(
      home.identity,
      `There are keys already in ${home.identity}, and they are not replaced: to start anew, use another folder with --home.`,
    )
    const passphrase = await askNewPassphrase(
      'A new passphrase (you will not see it): ',
      options.passphraseFile,
    )
    const identity = newAdvocate(sodium, options.label)
    await writeIdentity(home.identity, identity, passphrase)
    await writePrivateFile(home.card, `${safeJson(cardOf(sodium, identity))}\n`)
    print(
      session,
      identity,
      `Your keys are made. They lie in ${home.identity}, locked with your passphrase.

Give ${home.card} to the colleague who signs the channel document (it holds nothing secret), and read this number aloud to them:

  ${numberOf(sodium, identity)}

Nobody can open your keys without the passphrase, and nobody can give you a new one: a forgotten passphrase is final. Keep a copy of the whole folder on a stick.`,
    )
  })
}

function showCommand(): Command {
  return new Command('show')
    .description('Show your label, your comparison number and the channel that you joined.')
    .action(async (_options, command: Command) => {
      const session = await startSession(command)
      const { identity } = await unlock(session)
      print(session, identity, description(session, identity))
    })
}

function passphraseCommand(): Command {
  return new Command('passphrase')
    .description('Choose another passphrase for your keys, or for the signing key of your organisation.')
    .option('--signing-key', 'change the passphrase of signing.key instead of that of your own keys')
    .option(
      '--new-passphrase-file <file>',
      'read the new passphrase from a file; else you type it twice, unseen',
    )
    .action(async (_options, command: Command) => {
      const session = await startSession<{ signingKey?: true; newPassphraseFile?: string }>(command)
      const { home, options } = session
      const path = options.signingKey ? home.signingKey : home.identity
      await alone(home.folder, async () => {
        const identity = await readIdentity(
          path,
          await askPassphrase('Passphrase until now: ', options.passphraseFile),
        )
        await writeIdentity(
          path,
          identity,
          await askNewPassphrase('New passphrase: ', options.newPassphraseFile),
        )
      })
      say(`${path} has the new passphrase. Copies made before still open with the old one: make new copies.`)
    })
}

function cardOf(sodium: Sodium, identity: AdvocateIdentity): Card {
  const base64 = (bytes: Uint8Array) => sodium.to_base64(bytes, sodium.base64_variants.ORIGINAL)
  const { publicKey, loginKey } = publicKeys(sodium, identity)
  return { label: identity.label, publicKey: base64(publicKey), loginKey: base64(loginKey) }
}

function publicKeys(sodium: Sodium, { recipientSeeds, loginSeed }: AdvocateIdentity) {
  const seed = recipientSeeds.at(-1)
  if (seed === undefined) throw new CliError('This identity holds no key: use your copy of it.')
  return {
    publicKey: recipientKeyFromSeed(sodium, seed).publicKey,
    loginKey: sodium.crypto_sign_seed_keypair(loginSeed).publicKey,
  }
}

function numberOf(sodium: Sodium, identity: AdvocateIdentity): string {
  const { publicKey, loginKey } = publicKeys(sodium, identity)
  return advocateFingerprint(sodium, publicKey, loginKey)
}

function description({ home, sodium }: Session<object>, identity: AdvocateIdentity): string {
  const { pin } = identity
  const channel =
    pin === undefined
      ? 'You have not joined a channel yet.'
      : `Channel ${pin.slug} at ${pin.origin}\n  its number    ${pin.fingerprint}\n  its document  number ${pin.serial}`
  return `${safeLine(identity.label)}\n  your number   ${numberOf(sodium, identity)}\n  your folder   ${home.folder}\n\n${channel}`
}

function print({ options, sodium }: Session<object>, identity: AdvocateIdentity, text: string): void {
  const { label, pin } = identity
  say(options.json ? safeJson({ label, number: numberOf(sodium, identity), channel: pin ?? null }) : text)
}
