/**
 * The name of what a channel document gives the hash of (32 bytes, base64). Apart from the manifest's schema, so that the
 * questions need not carry a parser.
 */
export function soundNameOf(hash: string): string {
  return Array.from(atob(hash), (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('')
}

/** Where a sound or a manifest is fetched, from the service's origin on; the path says of no channel. */
export const soundPath = (name: string) => `/sounds/${name}`
