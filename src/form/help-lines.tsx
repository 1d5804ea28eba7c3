import { helpId } from './help-id.ts'

interface Wanted {
  /** Kinds of help, one of which a line must serve; all lines where absent. */
  readonly codes?: readonly string[]
  /** Lines are taken anew when it changes. */
  readonly language: string
}

/** Copies of the page's help lines, so that they are written down once and shown with or without a network. */
export function HelpLines({ codes, language }: Wanted) {
  const fillIn = (place: HTMLElement | null) => place?.replaceChildren(...linesFor(codes))
  return <div class="lines" key={language} ref={fillIn} />
}

/** A copy of the organisation's words on rights. */
export function Rights({ language }: Pick<Wanted, 'language'>) {
  const fillIn = (place: HTMLElement | null) => place?.replaceChildren(...copies(`#${helpId} .rights p`))
  return <div class="calm" key={language} ref={fillIn} />
}

/** Copies of the lines that give one of these kinds of help. */
export function linesFor(codes: readonly string[] | undefined): Node[] {
  const lines = copies(`#${helpId} article`).filter(
    ({ dataset }) => codes === undefined || dataset['codes']?.split(' ').some((code) => codes.includes(code)),
  )
  // On a screen they stand right below its first heading, in the page's help one lower.
  for (const line of lines) line.querySelector('h3')?.setAttribute('aria-level', '2')
  return lines
}

function copies(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].map(
    (one) => one.cloneNode(true) as HTMLElement,
  )
}
