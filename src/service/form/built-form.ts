import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { formManifest, pages, type FormManifest, type Page } from '../../wire/page.ts'
import type { Content } from '../content.ts'
import { ServiceError } from '../errors.ts'

/** The form as `npm run build` left it, read whole into memory. */
export interface BuiltForm {
  readonly languages: readonly string[]
  /** Mustache templates, by `<lang>/<page>`. */
  readonly templates: ReadonlyMap<string, string>
  /** By path, `assets/…`. */
  readonly assets: ReadonlyMap<string, Content>
}

export const templateName = (lang: string, page: Page) => `${lang}/${page}`

/** Reads a built form and holds every file against the manifest. Throws ServiceError `form-missing`, `form-damaged`. */
export function readBuiltForm(folder: string): BuiltForm {
  const manifest = readManifest(folder)
  const read = (path: string) => readWhole(folder, path, manifest)
  const templates = manifest.languages.flatMap((lang) =>
    pages.map((page) => [templateName(lang, page), read(`${lang}/${page}.html`).toString('utf8')] as const),
  )
  const assets = Object.keys(manifest.files)
    .filter((path) => path.startsWith('assets/') && !path.endsWith('.br'))
    .map((path) => [path, asset(path, read)] as const)
  return { languages: manifest.languages, templates: new Map(templates), assets: new Map(assets) }
}

function readManifest(folder: string): FormManifest {
  let content: string
  try {
    content = readFileSync(join(folder, 'manifest.json'), 'utf8')
  } catch (error) {
    throw new ServiceError('form-missing', { cause: error })
  }
  try {
    return formManifest.parse(JSON.parse(content))
  } catch (error) {
    throw new ServiceError('form-damaged', { cause: error })
  }
}

function readWhole(folder: string, path: string, { files }: FormManifest): Buffer {
  try {
    const bytes = readFileSync(join(folder, path))
    if (createHash('sha384').update(bytes).digest('base64') === files[path]) return bytes
  } catch (error) {
    throw new ServiceError('form-damaged', { cause: error })
  }
  throw new ServiceError('form-damaged')
}

function asset(path: string, read: (path: string) => Buffer): Content {
  const type = types[extname(path)] ?? 'application/octet-stream'
  return { type, plain: read(path), brotli: read(`${path}.br`) }
}

const types: Partial<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
}
