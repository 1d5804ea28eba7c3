import { Command, Option } from 'commander'
import { fileURLToPath } from 'node:url'
import { CliError } from '../errors.ts'
import { say } from '../terminal/prose.ts'
import { safeJson, safeLine } from '../terminal/safe-text.ts'
import { originOf } from './channel/origin.ts'
import { givenFingerprint } from './given-fingerprint.ts'
import { startSession } from './session.ts'
import { readRelease } from './verify-form/release.ts'
import { compareServer } from './verify-form/compare.ts'

interface Options {
  readonly fingerprint?: string
  readonly manifest: string
}

/** Seen from the compiled file. */
const ownManifest = fileURLToPath(new URL('../../../form/manifest.json', import.meta.url))

export function verifyFormCommand(): Command {
  return new Command('verify-form')
    .description(
      'Fetch everything that a server’s form consists of and compare it, byte for byte, with this release.',
    )
    .argument('<address>', 'the address of the server')
    .option('--fingerprint <number>', 'the organisation’s number as you know it')
    .addOption(
      new Option(
        '--manifest <file>',
        'compare with another release: the manifest.json of its build, with the pages beside it',
      ).default(ownManifest, 'of this release'),
    )
    .addHelpText(
      'after',
      `
Needs no keys and no passphrase. Run it often, from different places: a server
can treat one visitor differently from another. Exit code 1: something differs.

Example:
  parasol verify-form https://lotus.example --fingerprint "01234 56789 …"
`,
    )
    .action(async (address: string, _options, command: Command) => {
      const { options, sodium } = await startSession<Options>(command)
      const origin = originOf(address) + pathOf(address)
      const given = givenFingerprint(options.fingerprint)
      const release = await readRelease(options.manifest)
      const { channel, files, differences } = await compareServer(sodium, origin, release, given)
      const { fingerprint, document } = channel
      if (options.json)
        console.log(safeJson({ origin, files, fingerprint, serial: document.serial, differences }))
      if (differences.length > 0)
        throw new CliError(
          `${origin} does not hand out the form of this release: ${safeLine(differences.join('; '))}.`,
        )
      if (options.json) return
      say(`${origin} hands out the form of this release: ${files} files, all the same.
Reports go to ${document.slug}, document number ${document.serial}, whose number is

  ${fingerprint}

${given === undefined ? 'Compare that number with the organisation’s, by voice or on paper.' : 'It is the one that you gave.'}`)
    })
}

/** Of a form on a shared service, without the slash at its end; empty where the form is at the origin itself. */
function pathOf(address: string): string {
  const { pathname } = new URL(address.includes('://') ? address : `https://${address}`)
  return pathname.replace(/\/+$/, '')
}
