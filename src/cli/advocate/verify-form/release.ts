import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { formManifest, pages } from '../../../wire/page.ts'
import { CliError } from '../../errors.ts'

/** What a server must hand out. */
export interface Release {
  readonly languages: readonly string[]
  /** Page templates, by `<lang>/<page>.html`. */
  readonly templates: ReadonlyMap<string, string>
  /** SHA-384 in base64, by path, `assets/…`. */
  readonly assets: ReadonlyMap<string, string>
}

/** Reads a built form by its manifest. Throws CliError where a file is missing or is not the one that the manifest names. */
export async function readRelease(path: string): Promise<Release> {
  const { languages, files } = await readManifest(path)
  const names = languages.flatMap((lang) => pages.map((page) => `${lang}/${page}.html`))
  const templates = await Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(dirname(path), name)).catch(() => Buffer.alloc(0))
      if (hashOf(bytes) !== files[name])
        throw new CliError(`${name} is missing beside ${path} or damaged: install this release again.`)
      return [name, bytes.toString('utf8')] as const
    }),
  )
  const assets = Object.entries(files).filter(([name]) => name.startsWith('assets/') && !name.endsWith('.br'))
  return { languages, templates: new Map(templates), assets: new Map(assets) }
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha384').update(bytes).digest('base64')
}

async function readManifest(path: string) {
  try {
    return formManifest.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    throw new CliError(`${path} is no manifest of a built form: name the manifest.json of a release.`)
  }
}
