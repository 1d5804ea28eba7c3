/** What a screen reader says of the buttons that read a sentence aloud; the sentence itself comes after it. */
export const listen = {
  listen: 'Listen',
  stop: 'Stop the sound',
}

/** Every language has exactly these. */
export type Listen = typeof listen
