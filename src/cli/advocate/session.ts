import type { Command } from 'commander'
import { loadSodium } from '../../envelope/load-sodium.ts'
import type { Sodium } from '../../envelope/sodium.ts'
import { IdentityError } from '../../identity/errors.ts'
import { readIdentity, writeIdentity } from '../../identity/file.ts'
import type { AdvocateIdentity } from '../../identity/identity.ts'
import { openVault, type Vault } from '../../vault/vault.ts'
import { type Home, homeAt, usualFolder } from './home.ts'
import { languageFor } from './language-for.ts'
import { askPassphrase } from './passphrase.ts'
import type { Sitting } from './sitting.ts'
import { Trouble } from './trouble.ts'
import { type Wording, wordingIn } from './wording.ts'

/** The options that every command understands. */
export interface GlobalOptions {
  readonly home?: string
  readonly passphraseFile?: string
  readonly json?: true
  readonly lang?: string
  /** Where the command was chosen in the menu: the one who sits there. */
  readonly sitting?: Sitting
}

/** What a command needs before it knows who is there. */
export interface Session<Options> {
  readonly options: Options & GlobalOptions
  readonly home: Home
  readonly sodium: Sodium
  /** The advocate's language. */
  readonly wording: Wording
  /** The same; but in the menu what the menu speaks, also where --lang says the language of a document. */
  readonly screen: Wording
}

/** An advocate whose keys are open. */
export interface Unlocked {
  readonly identity: AdvocateIdentity
  readonly passphrase: Uint8Array
}

export async function startSession<Options = object>(command: Command): Promise<Session<Options>> {
  return sessionWith(command.optsWithGlobals<Options & GlobalOptions>())
}

export async function sessionWith<Options>(options: Options & GlobalOptions): Promise<Session<Options>> {
  const home = homeAt(options.home ?? usualFolder())
  const language = await languageFor(options.lang ?? options.sitting?.language, home.settings)
  const wording = await wordingIn(language)
  const spoken = options.sitting?.language
  const screen = spoken === undefined ? wording : await wordingIn(spoken)
  return { options, home, sodium: await loadSodium(), wording, screen }
}

/** Asks for the passphrase and opens the advocate's own keys. */
export async function unlock({ home, options, screen }: Session<object>): Promise<Unlocked> {
  const { sitting } = options
  const passphrase =
    sitting?.passphrase ?? (await askPassphrase(screen.terminal.passphrase, options.passphraseFile))
  const identity = await readIdentity(home.identity, passphrase).catch((error: unknown) => {
    // What was kept may be the passphrase from before a change: next time it is asked for.
    sitting?.forget()
    throw error instanceof IdentityError && error.code === 'missing' ? noKeys(home) : error
  })
  if (identity.type !== 'advocate') throw new Trouble('not-advocate', { path: home.identity })
  sitting?.remember(passphrase)
  return { identity, passphrase }
}

export async function unlockVault(session: Session<object>): Promise<Unlocked & { vault: Vault }> {
  const unlocked = await unlock(session)
  return { ...unlocked, vault: await openVault(session.sodium, session.home.folder, unlocked.identity) }
}

export async function saveIdentity(
  home: Home,
  { passphrase }: Unlocked,
  identity: AdvocateIdentity,
): Promise<void> {
  await writeIdentity(home.identity, identity, passphrase)
}

function noKeys({ folder }: Home): Trouble {
  return new Trouble('no-keys', { folder, command: 'parasol identity new --label NAME' })
}
