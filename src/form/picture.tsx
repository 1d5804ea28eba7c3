/** A drawing that says nothing which the words beside it do not say. */
export function Picture({ drawing }: { drawing: string | undefined }) {
  return (
    <svg class="picture" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d={drawing} />
    </svg>
  )
}
