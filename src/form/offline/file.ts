const letters = 'abcdefghijkmnpqrstuvwxyz23456789'

/** A name that says nothing, other each time: `k3xq9wd2.dat`. */
export function neutralName(): string {
  const drawn = crypto.getRandomValues(new Uint8Array(8))
  return `${Array.from(drawn, (byte) => letters[byte % letters.length]).join('')}.dat`
}

/** Hands bytes to the browser to save. Nothing tells whether it did. */
export function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Some browsers fetch the bytes only after the person has answered where to put them.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
