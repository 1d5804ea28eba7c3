import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'
import mustache from 'mustache'
import { renderToString } from 'preact-render-to-string'
import type { SignedChannel } from '../../src/channel/schema.ts'
import { verifyChannel, type VerifiedChannel } from '../../src/channel/verify.ts'
import { loadSodium } from '../../src/envelope/load-sodium.ts'
import { saving } from '../../src/form/handed-out/wording.ts'
import { IndexPage } from '../../src/form/page.tsx'
import { languages } from '../../src/locales/languages.ts'
import { pageView } from '../../src/page/view.ts'
import type { CarriedSounds } from '../../src/form/handed-out/fetch-sound.ts'
import { bundle, lines, root, withoutWebAssembly } from './bundle.ts'
import { carriedSounds } from './carried-sounds.ts'

export const singleOptions = {
  channel: { type: 'string' },
  lang: { type: 'string' },
  origin: { type: 'string' },
  sounds: { type: 'string' },
} as const

interface Wishes {
  readonly channel?: string | undefined
  readonly out?: string | undefined
  /** Codes with commas between them; the first is what the file opens in. */
  readonly lang?: string | undefined
  readonly origin?: string | undefined
  /** The folder of recorded sounds to carry; without it, the file is for reading. */
  readonly sounds?: string | undefined
}

/**
 * The form of one channel as one HTML file that needs nothing else: style, script, cryptography in plain JavaScript, and
 * the signed channel document. It saves and never sends; with `origin` it says where saved files can be handed in.
 */
export async function buildSingle(wishes: Wishes): Promise<void> {
  const { channel: path, out } = wishes
  if (path === undefined || out === undefined)
    fail('Say which channel and where to: --single --channel channel.signed.json --out form.html')
  const signed = JSON.parse(readFileSync(path, 'utf8')) as SignedChannel
  const sodium = await loadSodium()
  const channel = verifyChannel(sodium, signed)
  const codes = languagesOf(channel, wishes.lang)
  const sounds =
    wishes.sounds === undefined ? {} : carriedSounds(sodium, channel.document, codes, wishes.sounds, fail)
  const html = await document(signed, channel, codes, handInOf(wishes.origin), sounds)
  writeFileSync(out, html)
  console.log(`${out}: ${Buffer.byteLength(html).toLocaleString('en')} bytes, in ${codes.join(', ')}`)
  console.log(`For ${channel.document.slug}, document ${channel.document.serial}: ${channel.fingerprint}`)
  console.log(`SHA-256 of the file, to publish: ${createHash('sha256').update(html).digest('hex')}`)
}

async function document(
  signed: SignedChannel,
  channel: VerifiedChannel,
  codes: readonly string[],
  handIn: string,
  sounds: CarriedSounds,
): Promise<string> {
  const [first = '', ...others] = codes
  const style = Buffer.from(await bundle('.css', { entryPoints: ['src/form/form.css'] })).toString()
  const page = (code: string) => pageIn(code, codes, channel, handIn)
  const script = withoutName(
    Buffer.from(
      await program(
        signed,
        codes,
        Object.fromEntries(others.map((code) => [code, around(page(code))])),
        sounds,
      ),
    ).toString(),
  )
  const policy = [
    `default-src 'none'`,
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    `img-src data:`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ')
  return page(first)
    .replace(
      '<meta charset="utf-8"/>',
      (charset) => `${charset}<meta http-equiv="content-security-policy" content="${policy}">`,
    )
    .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${style}</style>`)
    .replace(/<script[^>]*><\/script>/, () => `<script type="module">${script}</script>`)
}

/** The whole page in one language, filled in as the service does it; links to assets stand in for what comes inline. */
function pageIn(code: string, codes: readonly string[], channel: VerifiedChannel, handIn: string): string {
  const texts = languages[code]
  if (texts === undefined) fail(`The form is not built in ${code}.`)
  const nowhere = { path: '', integrity: '' }
  const { document, fingerprint } = channel
  const template = renderToString(
    IndexPage({
      texts: { ...texts, form: saving(texts.form, texts.offline) },
      language: code,
      style: nowhere,
      script: nowhere,
      handedOut: { fingerprint: fingerprint.replaceAll(' ', ''), serial: document.serial, handIn },
    }),
  )
  return `<!doctype html>${mustache.render(template, pageView(document, code, codes))}\n`
    .replace(/href="\.\/\?lang=[^"]*"/g, 'href="#"')
    .replace(/href="help\?lang=[^"]*"/g, 'href="#help"')
}

/** What a change of language takes from a page: its head and its help. */
function around(page: string): string {
  return page
    .replace(/<head>.*?<title>/s, '<head><title>')
    .replace(/<\/title>.*?<\/head>/s, '</title></head>')
    .replace(/<(noscript|main)>.*?<\/\1>/gs, '')
}

/** Everything that runs, in one script. What the form else fetches is carried under the names that `parasolAssets` gives. */
async function program(
  signed: SignedChannel,
  codes: readonly string[],
  pages: Readonly<Record<string, string>>,
  sounds: CarriedSounds,
): Promise<Uint8Array> {
  const asset = (path: string) => ({ path, integrity: '' })
  const sealing = asset('sealing')
  const [first = ''] = codes
  const { define, ...plain } = { define: {}, ...withoutWebAssembly() }
  return bundle('.js', {
    ...plain,
    ...lines(
      `import './src/form/first.ts'`,
      `import { carrySounds } from './src/form/handed-out/fetch-sound.ts'`,
      `import { carry } from './src/form/handed-out/load.ts'`,
      `import { saving } from './src/form/handed-out/wording.ts'`,
      `import { run } from './src/form/main.tsx'`,
      `import { drawingOf } from './src/form/pictures.ts'`,
      `import { openSealing } from './src/form/sealing.ts'`,
      ...codes.flatMap((code, index) => [
        `import { ask as ask${index} } from './src/locales/${code}/ask.ts'`,
        `import { form as form${index} } from './src/locales/${code}/form.ts'`,
        `import { offline as offline${index} } from './src/locales/${code}/offline.ts'`,
        `import { listen as listen${index} } from './src/locales/${code}/listen.ts'`,
        `const texts${index} = { ask: ask${index}, form: saving(form${index}, offline${index}), offline: offline${index}, listen: listen${index} }`,
      ]),
      `carrySounds(${JSON.stringify(sounds)})`,
      `const signed = ${JSON.stringify(signed)}`,
      `carry({`,
      `  questions: { run: () => run('${first}', texts0.form, { ...texts0, drawingOf }) },`,
      `  sealing: { openSealing: () => openSealing(false, async () => signed) },`,
      ...codes.map((code, index) => `  'texts-${code}': texts${index},`),
      ...Object.entries(pages).map(([code, page]) => `  'page-${code}': ${JSON.stringify(page)},`),
      `})`,
    ),
    define: {
      ...define,
      parasolQuestions: JSON.stringify(asset('questions')),
      parasolAssets: JSON.stringify({
        sealing: { webAssembly: sealing, javaScript: sealing },
        texts: Object.fromEntries(codes.map((code) => [code, asset(`texts-${code}`)])),
      }),
    },
    plugins: [...(plain.plugins ?? []), carrying],
  })
}

/** Puts src/form/handed-out in the place of what would ask the network. */
const carrying: Plugin = {
  name: 'carrying',
  setup(build) {
    build.onResolve({ filter: /^\.\.?\/(load|fetch-page|fetch-sound)\.ts$/ }, ({ path, importer }) =>
      importer.includes('handed-out') ? undefined : { path: join(root, 'src/form/handed-out', path) },
    )
  },
}

/** The file lies on sticks and phones: a search for the program's name must not find it. */
function withoutName(script: string): string {
  const hidden = script.replaceAll('arasol', '\\u0061rasol').replaceAll('ARASOL', '\\u0041RASOL')
  if (/parasol|<\/script|<!--/i.test(hidden)) fail('The script holds what must not stand in the page.')
  return hidden
}

function languagesOf({ document }: VerifiedChannel, wished: string | undefined): readonly string[] {
  const codes = wished?.split(',') ?? document.languages.filter((code) => Object.hasOwn(languages, code))
  const wrong = codes.find((code) => !document.languages.includes(code) || !Object.hasOwn(languages, code))
  if (wrong !== undefined)
    fail(
      `The channel and the form have not both the language ${wrong}. The channel has ${document.languages.join(', ')}.`,
    )
  if (codes.length === 0) fail('The form is built in none of the languages of this channel.')
  return codes
}

function handInOf(origin: string | undefined): string {
  if (origin === undefined) return ''
  const parsed = URL.canParse(origin) ? new URL(origin) : undefined
  const plain = parsed && parsed.origin + parsed.pathname.replace(/\/$/, '')
  if (plain !== origin)
    fail(
      '--origin is where the form is, such as https://tell.example.org or https://shared.example.org/spring',
    )
  return `${origin}/hand-in`
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

function fail(sentence: string): never {
  console.error(sentence)
  process.exit(2)
}
