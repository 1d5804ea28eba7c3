/** What is wrong: the settings file, a line of it, the name of a setting, or its value. */
export type SettingsErrorCode = 'file' | 'line' | 'name' | 'value'

/** The settings cannot be used. The message is a sentence that names what is wrong. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
  readonly code: SettingsErrorCode

  constructor(code: SettingsErrorCode, sentence: string) {
    super(sentence)
    this.code = code
  }
}
