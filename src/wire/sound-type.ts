/** Opus in the two containers that browsers play. */
export type SoundType = 'audio/ogg' | 'audio/webm'

/** What kind of sound these bytes are, or `undefined` where they are no Opus in Ogg or WebM. */
export function soundType(bytes: Uint8Array): SoundType | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  if (start.startsWith('OggS') && start.includes('OpusHead')) return 'audio/ogg'
  if (start.startsWith('\u001a\u0045\u00df\u00a3') && start.includes('A_OPUS')) return 'audio/webm'
  return undefined
}
