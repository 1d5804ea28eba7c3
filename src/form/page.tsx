import type { ComponentChildren } from 'preact'
import type { Texts } from '../locales/languages.ts'
import { App } from './app.tsx'
import type { Asset } from './assets.ts'
import { helpId } from './help-id.ts'
import { Picture } from './picture.tsx'
import { start } from './state.ts'
import type { Actions } from './view.ts'
import { fill } from './words.ts'

/**
 * The two pages as the service gets them: Mustache templates over PageView (src/wire/page.ts). What stands in double
 * braces is filled in, and escaped, by the service; all else is written here once for each language.
 */
export interface Page {
  readonly texts: Texts
  readonly style: Asset
  /** Begins what `ahead` goes on with. */
  readonly script: Asset
  /** A script that `script` loads. */
  readonly ahead?: Asset
  /** Where the page is one file that somebody hands out: what it believes, and where saved files can be handed in. */
  readonly handedOut?: { readonly fingerprint: string; readonly serial: number; readonly handIn: string }
}

export function IndexPage({ language, ...page }: Page & { language: string }) {
  const { form, page: says } = page.texts
  const words = {
    language,
    form,
    choices: undefined,
    organisation: '{{organisation}}',
    area: (code: string) => code,
    local: (question: string) => question,
  }
  return (
    <Html {...page}>
      <Head says={says} />
      <noscript>
        <section class="calm" aria-labelledby="without-script">
          <h2 id="without-script">{says.noscript.heading}</h2>
          <p>{says.noscript.text}</p>
          <p>{says.noscript.tor}</p>
          <p>{says.noscript.other}</p>
          <p>{says.noscript.help}</p>
        </section>
      </noscript>
      <main>
        <App state={start({ areas: undefined, months: [] })} words={words} actions={noActions} />
      </main>
      <HelpAndRights says={says} />
    </Html>
  )
}

export function HelpPage(page: Page) {
  const { page: says } = page.texts
  return (
    <Html {...page}>
      <Head says={says} />
      <main>
        <h1>{says.help.heading}</h1>
        <p>
          <a href="./?lang={{lang}}">{says.help.return}</a>
        </p>
        <HelpAndRights says={says} />
      </main>
    </Html>
  )
}

export function Html({ style, script, ahead, handedOut, children }: Page & { children: ComponentChildren }) {
  return (
    <html
      lang="{{lang}}"
      {...wholePage}
      data-slug="{{slug}}"
      data-organisation="{{organisation}}"
      data-away="{{leave}}"
      data-fingerprint={handedOut?.fingerprint ?? ''}
      data-serial={handedOut?.serial ?? ''}
      data-hand-in={handedOut?.handIn}
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <meta name="google" content="notranslate" />
        <meta name="format-detection" content="telephone=no" />
        <meta name="color-scheme" content="light dark" />
        <title>{'{{title}}'}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={style.path} integrity={style.integrity} />
        <script type="module" src={script.path} integrity={script.integrity} />
        {ahead !== undefined && (
          <link
            rel="preload"
            as="fetch"
            crossorigin="anonymous"
            href={ahead.path}
            integrity={ahead.integrity}
          />
        )}
      </head>
      <body>{children}</body>
    </html>
  )
}

/** `path`: the page that the languages lead to. Links go from where the form is, which on a shared service can be under a path. */
export function Head({ says, path = './' }: { says: Texts['page']; path?: string }) {
  const { head } = says
  return (
    <header>
      <details class="languages">
        <summary>
          <Picture drawing={globeDrawing} />
          <span class="unseen">{head.languages}: </span>
          {says.language}
        </summary>
        <ul>
          <Each of="languages">
            <li>
              <a href={`${path}?lang={{code}}`} lang="{{code}}" hreflang="{{code}}" data-language="{{code}}">
                {'{{name}}'}
              </a>
            </li>
          </Each>
        </ul>
      </details>
      <a class="to-help" href="help?lang={{lang}}" data-help>
        {head.help}
      </a>
      <a class="leave" href="{{leave}}" rel="noreferrer" title={head.leaveHint} data-leave>
        {head.leave}
      </a>
    </header>
  )
}

function HelpAndRights({ says }: { says: Texts['page'] }) {
  const { help } = says
  return (
    <section id={helpId} aria-labelledby="lines">
      <h2 id="lines" tabIndex={-1}>
        {help.lines}
      </h2>
      <Unless of="hasLines">
        <p>{fill(help.noLines, { organisation: '{{organisation}}' })}</p>
      </Unless>
      <Each of="lines">
        <article data-codes="{{codes}}">
          <h3>{'{{name}}'}</h3>
          <Each of="tellsPolice.yes">
            <p class="alarm">{help.police.yes}</p>
          </Each>
          <p>{'{{text}}'}</p>
          <dl>
            <Each of="phone">
              <dt>{help.phone}</dt>
              <dd>
                <a href="tel:{{phone}}">
                  <bdi dir="ltr">{'{{phone}}'}</bdi>
                </a>
                <small>{help.callList}</small>
              </dd>
            </Each>
            {(['address', 'hours', 'cost', 'papers'] as const).map((field) => (
              <Each of={field} key={field}>
                <dt>{help[field]}</dt>
                <dd>{`{{${field}}}`}</dd>
              </Each>
            ))}
            <Each of="spoken">
              <dt>{help.languages}</dt>
              <dd>{'{{spoken}}'}</dd>
            </Each>
          </dl>
          <Each of="tellsPolice.no">
            <p>{help.police.no}</p>
          </Each>
          <Each of="tellsPolice.unknown">
            <p>{help.police.unknown}</p>
          </Each>
          <p>
            <small>
              {help.checked} <bdi dir="ltr">{'{{checked}}'}</bdi>.
            </small>
          </p>
        </article>
      </Each>
      <h2>{help.rights}</h2>
      <div class="rights">
        <Each of="rights">
          <p>{'{{.}}'}</p>
        </Each>
      </div>
    </section>
  )
}

const globeDrawing = 'M4 16a12 12 0 1 0 24 0a12 12 0 1 0-24 0M4 16h24M16 4c-9 8-9 16 0 24M16 4c9 8 9 16 0 24'

// Attributes whose types know neither templates nor words.
const wholePage: object = { dir: '{{dir}}', translate: 'no' }

/** A Mustache section: once for each, or once if it is there. */
function Each({ of, children }: { of: string; children: ComponentChildren }) {
  return (
    <>
      {`{{#${of}}}`}
      {children}
      {`{{/${of}}}`}
    </>
  )
}

function Unless({ of, children }: { of: string; children: ComponentChildren }) {
  return (
    <>
      {`{{^${of}}}`}
      {children}
      {`{{/${of}}}`}
    </>
  )
}

const nothing = () => undefined
/** A prerendered page does nothing until its script takes over. */
const noActions: Actions = {
  begin: nothing,
  tap: nothing,
  skip: nothing,
  turn: nothing,
  moreThanOne: nothing,
  next: nothing,
  toTheEnd: nothing,
  back: nothing,
  change: nothing,
  write: nothing,
  send: nothing,
  edit: nothing,
  tryNow: nothing,
  closeHelp: nothing,
  compare: nothing,
  compareAgain: nothing,
  offline: {
    save: nothing,
    saveFile: nothing,
    keep: nothing,
    nextPerson: nothing,
    saveAll: nothing,
    clear: nothing,
  },
}
