interface Head {
  readonly help: () => void
  readonly language: (code: string, address: string) => void
}

/**
 * The page's head is plain links, which work without a script. With one, Help and the languages open without leaving the
 * questions. The head is exchanged with the language, so the page listens and not each link.
 */
export function watchHead({ help, language }: Head): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return
    const link = event.target.closest<HTMLAnchorElement>('a[data-help], a[data-language]')
    if (link === null) return
    event.preventDefault()
    const code = link.dataset['language']
    if (code === undefined) {
      help()
      return
    }
    link.closest('details')?.removeAttribute('open')
    language(code, link.href)
  })
}

/** Where a new screen begins, for the eye and for a screen reader. */
export function focusHeading(within: string): void {
  const heading = document.querySelector<HTMLElement>(`${within} :is(h1, h2)`)
  scrollTo(0, 0)
  heading?.focus({ preventScroll: true })
}
