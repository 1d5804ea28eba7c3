import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { keyedHash } from '../../../envelope/hash.ts'
import type { Sodium } from '../../../envelope/sodium.ts'
import { readIdentity } from '../../../identity/file.ts'
import { writePrivateFile } from '../../../identity/private-file.ts'
import {
  signNetwork,
  type VerifiedNetwork,
  verifyNetwork,
  verifyNetworkSuccessor,
} from '../../../network/network-document.ts'
import { regions } from '../../../network/regions.ts'
import {
  area,
  country,
  networkDocument,
  type NetworkDocument,
  type SignedNetwork,
  signedNetwork,
} from '../../../network/schema.ts'
import { type NetworkLedger, readNetworkLedger } from '../../../release/network-ledger.ts'
import { type SignedEntry, signedLedger } from '../../../release/seal.ts'
import { signedChannel } from '../../../channel/schema.ts'
import { CliError } from '../../errors.ts'
import { askPassphrase } from '../passphrase.ts'
import type { Session } from '../session.ts'

/** The files of one network, in one folder that may be copied whole as a backup. */
export interface NetworkHome {
  readonly folder: string
  /** The network's signing key, under a passphrase. */
  readonly key: string
  /** Who the unnamed members are and what all members handed in: sealed with a key that the signing key gives. */
  readonly book: string
  /** The signed document, for everybody. */
  readonly document: string
  /** What the network published, for everybody. */
  readonly ledger: string
}

export function networkHomeIn(home: string): NetworkHome {
  const folder = join(home, 'network')
  return {
    folder,
    key: join(folder, 'network.key'),
    book: join(folder, 'network.book'),
    document: join(folder, 'network.signed.json'),
    ledger: join(folder, 'network.ledger.json'),
  }
}

const base64Key = networkDocument.shape.signingKey

const member = z.strictObject({
  /** What the network itself calls the member; published only of one that is named. */
  name: z.string().min(1).max(200),
  slug: z.string(),
  key: base64Key,
  country,
  area,
  publishes: z.boolean(),
  /** Of a member that must not be named: all that is published of it. */
  region: z.enum(regions).optional(),
  /** Where the member's service is, if it has one that the network may ask. */
  server: z.url().optional(),
  /** What was collected last: the channel document, and the whole ledger. */
  collected: z.strictObject({ channel: signedChannel, ledger: signedLedger.min(1) }).optional(),
})

const book = z.strictObject({
  format: z.literal(1),
  members: z.array(member).max(300),
  /** What went into each release of the network, of unnamed members too. */
  merged: z.array(
    z.strictObject({
      number: z.int().positive(),
      used: z.array(z.strictObject({ key: base64Key, releases: z.array(z.int().positive()) })),
    }),
  ),
})

export type Member = z.infer<typeof member>
export type Book = z.infer<typeof book>

/** A network whose key is open. */
export interface OpenNetwork {
  readonly home: NetworkHome
  readonly signingSeed: Uint8Array
  readonly signed: SignedNetwork
  readonly network: VerifiedNetwork
  readonly book: Book
  readonly entries: readonly SignedEntry[]
  readonly ledger: NetworkLedger
}

export const emptyBook: Book = { format: 1, members: [], merged: [] }

/** Asks for the passphrase of the network's key and reads all that the network has. */
export async function openNetwork({ home, options, sodium }: Session<object>): Promise<OpenNetwork> {
  const files = networkHomeIn(home.folder)
  const text = await readFile(files.document, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    throw new CliError(
      `There is no network in ${files.folder}: make one with parasol network new, or say with --home where it lies.`,
    )
  })
  const signed = signedNetwork.parse(JSON.parse(text))
  const network = verifyNetwork(sodium, signed)
  const passphrase = await askPassphrase('Passphrase of the network’s key: ', options.passphraseFile)
  const identity = await readIdentity(files.key, passphrase)
  if (identity.type !== 'signing') throw new CliError(`${files.key} is not a signing key.`)
  const { publicKey } = sodium.crypto_sign_seed_keypair(identity.signingSeed)
  if (sodium.to_base64(publicKey, sodium.base64_variants.ORIGINAL) !== network.document.signingKey)
    throw new CliError(
      `${files.document} was signed with another key than ${files.key}: take both from the same backup.`,
    )
  const entries = signedLedger.parse(JSON.parse(await readFile(files.ledger, 'utf8')))
  return {
    home: files,
    signingSeed: identity.signingSeed,
    signed,
    network,
    book: await readBook(sodium, files.book, identity.signingSeed),
    entries,
    ledger: readNetworkLedger(sodium, network.document.slug, entries, publicKey),
  }
}

/** Signs the next document of the network, with the members that the book has. */
export async function signMembers(
  sodium: Sodium,
  { home, signingSeed, network }: Pick<OpenNetwork, 'home' | 'signingSeed' | 'network'>,
  next: Book,
  changes: Partial<NetworkDocument> = {},
): Promise<VerifiedNetwork> {
  const signed = signNetwork(
    sodium,
    {
      ...network.document,
      ...changes,
      serial: network.document.serial + 1,
      members: next.members.map(publicPart),
    },
    signingSeed,
  )
  const verified = verifyNetwork(sodium, signed)
  verifyNetworkSuccessor(network, verified)
  await writeBook(sodium, home.book, signingSeed, next)
  await writePrivateFile(home.document, `${JSON.stringify(signed)}\n`)
  return verified
}

/** What anybody may know of a member. */
export function publicPart({
  name,
  slug,
  key,
  country: where,
  area: part,
  publishes,
  region,
}: Member): NetworkDocument['members'][number] {
  if (region !== undefined) return { region, publishes: false }
  return { name, slug, key, country: where, area: part, publishes }
}

export async function writeBook(
  sodium: Sodium,
  path: string,
  seed: Uint8Array,
  content: Book,
): Promise<void> {
  const nonce = sodium.randombytes_buf(24)
  const plain = new TextEncoder().encode(JSON.stringify(book.parse(content)))
  const sealed = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
    plain,
    label,
    null,
    nonce,
    bookKey(sodium, seed),
  )
  await writePrivateFile(path, Buffer.concat([nonce, sealed]))
}

async function readBook(sodium: Sodium, path: string, seed: Uint8Array): Promise<Book> {
  const bytes = new Uint8Array(await readFile(path))
  try {
    const plain = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
      null,
      bytes.subarray(24),
      label,
      bytes.subarray(0, 24),
      bookKey(sodium, seed),
    )
    return book.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plain)))
  } catch {
    throw new CliError(`${path} was damaged, or belongs to another network: take it from your backup.`)
  }
}

const label = new TextEncoder().encode('parasol/1 network book')

const bookKey = (sodium: Sodium, seed: Uint8Array) => keyedHash(sodium, seed, label)
