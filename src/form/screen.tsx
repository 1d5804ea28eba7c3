import type { ComponentChildren } from 'preact'

interface Screen {
  readonly id: string
  /** Smaller, above the heading: what the question is about. */
  readonly about?: string | undefined
  readonly heading: string
  /** Reads it aloud. */
  readonly listen?: ComponentChildren
  readonly children: ComponentChildren
}

/** One screen: a heading that takes the focus when the screen comes, and what belongs to it. */
export function Screen({ id, about, heading, listen, children }: Screen) {
  return (
    <section class="screen" key={id} data-screen={id}>
      {about !== undefined && <p class="about">{about}</p>}
      <h1 tabIndex={-1}>{heading}</h1>
      {listen}
      {children}
    </section>
  )
}

/** The buttons at the foot of a screen. */
export function Foot({ children }: { children: ComponentChildren }) {
  return <div class="foot">{children}</div>
}

interface Button {
  readonly onPress: () => void
  readonly children: ComponentChildren
  readonly main?: boolean
  readonly disabled?: boolean
}

export function Button({ onPress, children, main = false, disabled = false }: Button) {
  return (
    <button type="button" class={main ? 'main' : 'plain'} disabled={disabled} onClick={onPress}>
      {children}
    </button>
  )
}
