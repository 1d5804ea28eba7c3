import { createDecipheriv, pbkdf2Sync } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'
import type { Test } from 'tap'
import { launching, phone } from './browser.ts'

/** A folder for a profile, outside the checkout: Chromium notes its own folder's path, which on a phone names no program. */
export function newProfile(t: Test): string {
  const folder = mkdtempSync(join(tmpdir(), 'phone-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

/** A browser that keeps what it keeps in `folder`, as on somebody's own phone. */
export async function openOwnBrowser(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, { ...launching(), ...phone })
}

/** Ends the browser of this profile at once, as an empty battery does. */
export function kill(folder: string): void {
  // Chromium notes who uses a profile as a link to `<host>-<process>`.
  process.kill(Number(readlinkSync(join(folder, 'SingletonLock')).split('-').at(-1)), 'SIGKILL')
}

/**
 * The text of every file in a profile, by its path: in small letters, and without zero bytes, so that one search finds
 * words in UTF-8 and in UTF-16. What Chromium writes down enciphered, for coming back to a tab, is deciphered.
 */
export function everythingIn(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = paths.filter((path) => isFile(join(folder, path)))
  return new Map(
    files.map((path) => {
      const bytes = readFileSync(join(folder, path))
      const plain = path.includes('Sessions_Encrypted') ? decipher(bytes) : bytes
      return [path, plain.toString('latin1').replaceAll('\0', '').toLowerCase()]
    }),
  )
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}

// Without a keyring (--password-store=basic, as Playwright starts it) Chromium on Linux uses this key: "v10" in its OSCrypt.
const key = pbkdf2Sync('peanuts', 'saltysalt', 1, 16, 'sha1')
const nonce = Buffer.alloc(16, ' ')

/** "SNSS", a version, then records: a length (u32 LE), "v10", and AES-128-CBC. */
function decipher(session: Buffer): Buffer {
  const records: Buffer[] = []
  for (let at = 8; at + 4 <= session.length;) {
    const end = at + 4 + session.readUInt32LE(at)
    if (end > session.length) break
    const decipher = createDecipheriv('aes-128-cbc', key, nonce)
    records.push(decipher.update(session.subarray(at + 7, end)), decipher.final())
    at = end
  }
  return Buffer.concat(records)
}
