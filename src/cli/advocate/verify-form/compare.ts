import { sameFingerprint } from '../../../channel/fingerprint.ts'
import { type VerifiedChannel, verifyChannel } from '../../../channel/verify.ts'
import type { Sodium } from '../../../envelope/sodium.ts'
import { pageLanguages, renderPage } from '../../../page/render.ts'
import { fetchChannel } from '../../../vault/client.ts'
import { pages, type Page } from '../../../wire/page.ts'
import { CliError } from '../../errors.ts'
import { hashOf, type Release } from './release.ts'

export interface Comparison {
  readonly channel: VerifiedChannel
  /** How many files were compared. */
  readonly files: number
  /** Parts of a sentence, one for each thing that is not as it must be. */
  readonly differences: readonly string[]
}

/** In milliseconds. */
const patience = 60_000

/** As a phone asks, so that a server cannot tell this visit from others at the first look. */
const disguise = {
  'user-agent':
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
  accept: '*/*',
}

/** Below where the form is, which on a shared service can be under a path. */
const addresses: Readonly<Record<Page, string>> = { index: '/', help: '/help', 'hand-in': '/hand-in' }

/**
 * Fetches every page in every language, both as a phone set to it gets the page and as the switch of languages does, every
 * asset, and the channel's document, and holds each against the release and the document against its signature and `number`. Throws CliError where there is no form or no answer, and what
 * verifyChannel throws.
 */
export async function compareServer(
  sodium: Sodium,
  address: string,
  release: Release,
  number?: string,
): Promise<Comparison> {
  const channel = verifyChannel(sodium, await fetchChannel(new URL(address).origin, await slugAt(address)))
  const differences: string[] = []
  if (number !== undefined && !sameFingerprint(channel.fingerprint, number))
    differences.push(`its reports go to somebody with another number, ${channel.fingerprint}`)

  const wanted = [...pagesOf(release, channel), ...assetsOf(release)]
  for (const { path, hash, what, phone } of wanted) {
    const answer = await get(what === 'the page' ? address : new URL(address).origin, path, phone)
    const named = phone === undefined ? `${what} ${path}` : `${what} ${path} for a phone in ${phone}`
    if (typeof answer === 'number') differences.push(`${named} is missing (${answer})`)
    else if (hashOf(answer) !== hash) differences.push(`${named} is another one`)
  }
  return { channel, files: wanted.length, differences }
}

interface Wanted {
  readonly what: 'the page' | 'the file'
  readonly path: string
  /** SHA-384 in base64. */
  readonly hash: string
  /** The language that the phone is set to, where that decides about the answer. */
  readonly phone?: string
}

function pagesOf({ languages, templates }: Release, { document }: VerifiedChannel): Wanted[] {
  return pageLanguages(document, languages).flatMap((lang) =>
    pages.flatMap((page): Wanted[] => {
      const html = renderPage(templates.get(`${lang}/${page}.html`) ?? '', document, lang, languages)
      const wanted = { what: 'the page', hash: hashOf(Buffer.from(html)) } as const
      const path = addresses[page]
      return [
        { ...wanted, path, phone: lang },
        { ...wanted, path: `${path}?lang=${lang}` },
      ]
    }),
  )
}

function assetsOf({ assets }: Release): Wanted[] {
  return [...assets].map(([path, hash]) => ({ what: 'the file', path: `/${path}`, hash }))
}

/** The channel that the form at this address, without a slash at its end, says that it is for. Throws CliError. */
export async function slugAt(address: string): Promise<string> {
  const page = await get(address, '/')
  const [, slug] =
    typeof page === 'number' ? [] : (/ data-slug="([a-z0-9-]{1,32})"/.exec(page.toString()) ?? [])
  if (slug === undefined) throw new CliError(`${address} shows no form of Parasol: check the address.`)
  return slug
}

/** The bytes, uncompressed, or the status of an answer that has none. */
async function get(address: string, path: string, phone = 'en'): Promise<Buffer | number> {
  try {
    const response = await fetch(address + path, {
      headers: { ...disguise, 'accept-language': phone },
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    })
    return response.ok ? Buffer.from(await response.arrayBuffer()) : response.status
  } catch {
    throw new CliError(`${address} did not answer for ${path}: check the connection and try again.`)
  }
}
