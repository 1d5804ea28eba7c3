import type { Sealing } from '../sealing.ts'
import { play, speak } from './play.ts'
import { Recordings } from './recordings.ts'
import { tellsTheTruth, truthfulVoice } from './voice.ts'

interface Circumstances {
  readonly language: () => string
  /** What the channel document holds of the sounds in this language, once it is known. */
  readonly manifest: (language: string) => string | undefined
  readonly sealing: () => Promise<Sealing>
  /** Told whenever the buttons should be drawn anew. */
  readonly changed: () => void
}

/** Reads sentences aloud, one at a time and only when somebody asks: recorded ones first, else with a voice of the device. */
export class Listening {
  readonly #circumstances: Circumstances
  readonly #recordings: Recordings
  #now: { readonly sound: string; readonly stopping: AbortController } | undefined

  constructor(circumstances: Circumstances) {
    this.#circumstances = circumstances
    this.#recordings = new Recordings(circumstances.sealing)
    if (speaks()) speechSynthesis.addEventListener('voiceschanged', circumstances.changed)
    // A phone that is put away must not go on talking.
    document.addEventListener('visibilitychange', () => {
      if (document.hidden) this.stop()
    })
  }

  /** What is being listened to, or on its way. */
  get sound(): string | undefined {
    return this.#now?.sound
  }

  /** Whether there is anything to hear, as far as is known without asking the network. */
  can(sound: string): boolean {
    const manifest = this.#manifest()
    return (
      (manifest !== undefined && this.#recordings.mayHave(manifest, sound)) || this.#voice() !== undefined
    )
  }

  /** Reads a sentence aloud; pressed again, it stops. Must be called while the press is handled: browsers ask for that. */
  press(sound: string, sentence: string): void {
    const again = this.sound === sound
    this.stop()
    if (again) return
    const stopping = new AbortController()
    this.#now = { sound, stopping }
    this.#circumstances.changed()
    void this.#say(sound, sentence, stopping.signal).finally(() => {
      if (this.#now?.stopping === stopping) this.#quiet()
    })
  }

  stop(): void {
    if (this.#now === undefined) return
    this.#now.stopping.abort()
    this.#quiet()
  }

  /** Stops, and forgets what was listened to. */
  forget(): void {
    this.stop()
    this.#recordings.forget()
  }

  #quiet(): void {
    this.#now = undefined
    this.#circumstances.changed()
  }

  async #say(sound: string, sentence: string, signal: AbortSignal): Promise<void> {
    const manifest = this.#manifest()
    if (manifest !== undefined && (await this.#playRecorded(manifest, sound, signal))) return
    const voice = this.#voice()
    if (voice !== undefined && !signal.aborted) await speak(voice, sentence, signal)
  }

  /** Whether there was a recording that this browser could play. */
  async #playRecorded(manifest: string, sound: string, signal: AbortSignal): Promise<boolean> {
    const context = new AudioContext()
    try {
      const bytes = await this.#recordings.sound(manifest, sound, signal)
      if (bytes === undefined) return false
      await play(context, bytes, signal)
      return true
    } catch {
      return false
    } finally {
      void context.close()
    }
  }

  #manifest(): string | undefined {
    // Some hardened browsers have none.
    if (typeof AudioContext === 'undefined') return undefined
    return this.#circumstances.manifest(this.#circumstances.language())
  }

  #voice(): SpeechSynthesisVoice | undefined {
    if (!speaks()) return undefined
    return truthfulVoice(speechSynthesis.getVoices(), this.#circumstances.language(), navigator.userAgent)
  }
}

/** Elsewhere the voices are not even asked for: that alone starts a phone's speech program. */
function speaks(): boolean {
  return tellsTheTruth(navigator.userAgent) && 'speechSynthesis' in globalThis
}
