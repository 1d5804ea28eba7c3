/**
 * Plays a sound to its end, or until `signal`. Decoded and played in memory: a media element would need another source in
 * the page's policy, and phones show what such an element plays in the list of notifications. Throws where the browser
 * cannot decode it.
 */
export async function play(context: AudioContext, bytes: Uint8Array, signal: AbortSignal): Promise<void> {
  await context.resume()
  // Decoding takes the bytes away: it gets a copy.
  const buffer = await context.decodeAudioData(new Uint8Array(bytes).buffer)
  if (signal.aborted) return
  const source = context.createBufferSource()
  source.buffer = buffer
  source.connect(context.destination)
  await new Promise<void>((resolve) => {
    source.onended = () => resolve()
    signal.addEventListener('abort', () => {
      source.stop()
      resolve()
    })
    source.start()
  })
}

/** Speaks a sentence with a voice of the device to its end, or until `signal`. */
export function speak(voice: SpeechSynthesisVoice, sentence: string, signal: AbortSignal): Promise<void> {
  const utterance = new SpeechSynthesisUtterance(sentence)
  utterance.voice = voice
  utterance.lang = voice.lang
  return new Promise((resolve) => {
    utterance.onend = () => resolve()
    utterance.onerror = () => resolve()
    signal.addEventListener('abort', () => {
      speechSynthesis.cancel()
      resolve()
    })
    speechSynthesis.speak(utterance)
  })
}
