import { Head, Html, type Page } from '../page.tsx'
import { fill } from '../words.ts'
import { ids } from './ids.ts'

/** Takes in saved files. Everything that a person reads is there before the script; the script shows and counts. */
export function HandInPage(page: Page) {
  const { page: says, handIn } = page.texts
  const organisation = { organisation: '{{organisation}}' }
  return (
    <Html {...page}>
      <Head says={says} path="hand-in" />
      <noscript>
        <section class="calm" aria-labelledby="without-script">
          <h2 id="without-script">{handIn.noscript.heading}</h2>
          <p>{fill(handIn.noscript.text, organisation)}</p>
        </section>
      </noscript>
      <main>
        <h1 tabIndex={-1}>{handIn.heading}</h1>
        <p>{fill(handIn.text, organisation)}</p>
        <p>{handIn.twice}</p>
        <div class="wide">
          <label for={ids.files}>{handIn.choose}</label>
          <input id={ids.files} type="file" multiple />
        </div>
        <p id={ids.says} class="calm" role="status" />
        <progress id={ids.progress} max={1} value={0} aria-label={handIn.progress} hidden />
        <button id={ids.tryNow} type="button" class="plain" hidden>
          {handIn.tryNow}
        </button>
        <ul id={ids.parcels} class="parcels" />
      </main>
    </Html>
  )
}
