import { access, readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { CommanderError, type Command } from 'commander'
import type { Menu } from '../../../locales/en/menu.ts'
import { exitCodes } from '../../errors.ts'
import { askLine, confirm } from '../../terminal/prompt.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { tell } from '../../terminal/prose.ts'
import { asTyped, typedPath } from '../../terminal/typed-path.ts'
import { type Home, homeAt, usualFolder } from '../home.ts'
import type { Language } from '../language.ts'
import { sentenceFor } from '../sentences.ts'
import { type GlobalOptions, type Session, sessionWith } from '../session.ts'
import { Sitting } from '../sitting.ts'
import { wordingIn } from '../wording.ts'
import { menuIn } from './words.ts'

/** One line of a menu: what it says and what it does. */
export interface Choice {
  readonly label: string
  act(): Promise<void>
}

/** Lines on one page: as many as fit on a small terminal with the question under them. */
export const onePage = 9

/** Where an advocate sits: what they were asked, and the commands that they start, in this process, from the menu. */
export class Desk {
  readonly #options: GlobalOptions
  readonly #program: (words: readonly string[]) => Promise<Command>
  readonly #sitting = new Sitting()
  #language: Language
  #words: Menu
  #toldOfKeeping = false

  private constructor(
    options: GlobalOptions,
    program: (words: readonly string[]) => Promise<Command>,
    language: Language,
    words: Menu,
  ) {
    this.#options = options
    this.#program = program
    this.#language = language
    this.#words = words
    this.#sitting.language = language
  }

  static async at(
    options: GlobalOptions,
    program: (words: readonly string[]) => Promise<Command>,
    language: Language,
  ): Promise<Desk> {
    return new Desk(options, program, language, await menuIn(language))
  }

  get home(): Home {
    return homeAt(this.#options.home ?? usualFolder())
  }

  get language(): Language {
    return this.#language
  }

  get words(): Menu {
    return this.#words
  }

  async speak(language: Language): Promise<void> {
    this.#words = await menuIn(language)
    this.#language = language
    this.#sitting.language = language
  }

  wording() {
    return wordingIn(this.#language)
  }

  /** What a command gets that works for the one who sits here. */
  session<Options extends object>(options: Options): Promise<Session<Options>> {
    return sessionWith({ ...this.#globals(), ...options })
  }

  leave(): void {
    this.#sitting.forget()
  }

  /** Shows these choices again and again until the person goes back. */
  async visit(title: string, choices: () => Promise<readonly Choice[]>, last?: () => string): Promise<void> {
    for (;;) {
      const offered = await choices()
      const picked = await this.pick(
        title,
        offered.map(({ label }) => label),
        last?.(),
      )
      if (picked === undefined) return
      await this.#safely(async () => offered[picked]?.act())
    }
  }

  /** Asks for one of these by its number; `undefined` is 0, the way back. */
  async pick(title: string, labels: readonly string[], last = this.#words.back): Promise<number | undefined> {
    const lines = [...labels.entries()].map(([at, label]) => `${String(at + 1).padStart(3)}  ${label}`)
    tell(`\n${title === '' ? '' : `${title}\n\n`}${[...lines, `${'0'.padStart(3)}  ${last}`].join('\n')}\n`)
    for (;;) {
      const answer = digitsOf(await this.ask(this.#words.choose))
      if (answer === '0') return undefined
      const number = /^\d{1,3}$/.test(answer) ? Number(answer) : 0
      if (number >= 1 && number <= labels.length) return number - 1
      if (answer !== '') tell(sentenceWith(this.#words.notThere, { answer }))
    }
  }

  /** The same where there may be many: a page at a time, with a line for the next. */
  async pickAmong(title: string, labels: readonly string[]): Promise<number | undefined> {
    for (let first = 0; first < labels.length; first += onePage) {
      const page = labels.slice(first, first + onePage)
      const more = first + onePage < labels.length
      const picked = await this.pick(title, [...page, ...(more ? [`${this.#words.more} …`] : [])])
      if (picked === undefined) return undefined
      if (picked < page.length) return first + picked
    }
    return undefined
  }

  /** True only for a typed yes. */
  async agrees(question: string): Promise<boolean> {
    return confirm(question, (await this.wording()).terminal)
  }

  ask(question: string): Promise<string> {
    return askLine(question)
  }

  /** Words or a name, or `undefined` where only Enter was pressed, or 0, which is the way back everywhere else. */
  async askWords(question: string): Promise<string | undefined> {
    const typed = await this.ask(question)
    return typed === '' || digitsOf(typed) === '0' ? undefined : typed
  }

  /** The same for a path. */
  async askPath(question: string): Promise<string | undefined> {
    const typed = await this.askWords(question)
    return typed === undefined ? undefined : typedPath(typed)
  }

  /** Where to write something: what was typed, or the usual name where only Enter was pressed. */
  async askPlace(question: string, name: string): Promise<string> {
    const usual = resolve(name)
    const typed = await this.ask(sentenceWith(question, { usual }))
    return typed === '' ? usual : typedPath(typed)
  }

  /** A number as it was typed, in the digits that commands read; the usual one where only Enter was pressed. */
  async askNumber(question: string, usual: number): Promise<string> {
    const typed = digitsOf(await this.ask(sentenceWith(question, { usual })))
    return typed === '' ? String(usual) : typed
  }

  /** Runs a command as if it had been typed, and shows it, so that people learn it. Tells whether it went well. */
  async run(...words: string[]): Promise<boolean> {
    this.tellCommand(...words)
    return this.#safely(async () => {
      const program = await this.#program(words)
      for (const [name, value] of Object.entries(this.#globals())) program.setOptionValue(name, value)
      await program.parseAsync(words, { from: 'user' })
    })
  }

  /** Shows what one would type instead. */
  tellCommand(...words: string[]): void {
    const { home } = this.#options
    const told = asTyped(['parasol', ...(home === undefined ? [] : ['--home', home]), ...words])
    tell(`\n${sentenceWith(this.#words.asCommand, { command: told })}\n`)
  }

  /** The same, with time to read what came of it. */
  async show(...words: string[]): Promise<void> {
    await this.run(...words)
    this.#tellOfKeeping()
    await this.pause()
  }

  /** Says something, with time to read it. */
  async tellAndPause(sentence: string): Promise<void> {
    tell(`\n${sentence}`)
    await this.pause()
  }

  async pause(): Promise<void> {
    await this.ask(`\n${this.#words.goOn} `)
  }

  /** Every channel document that was ever accepted lies in the vault. */
  async hasJoined(): Promise<boolean> {
    const documents = await readdir(join(this.home.folder, 'vault', 'channels')).catch(() => [])
    return documents.length > 0
  }

  async exists(path: string): Promise<boolean> {
    return access(path).then(
      () => true,
      () => false,
    )
  }

  #globals(): GlobalOptions {
    return { ...this.#options, sitting: this.#sitting }
  }

  /** Whatever goes wrong is said, and the menu goes on; only Ctrl-C ends it. */
  async #safely(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work()
      return process.exitCode === undefined || process.exitCode === exitCodes.done
    } catch (error) {
      // What commander has to say it has said.
      if (error instanceof CommanderError) return false
      const { message, exitCode } = sentenceFor(error, await this.wording())
      if (exitCode === exitCodes.stopped) throw error
      tell(message)
      return false
    } finally {
      process.exitCode = exitCodes.done
    }
  }

  #tellOfKeeping(): void {
    if (this.#toldOfKeeping || this.#sitting.passphrase === undefined) return
    this.#toldOfKeeping = true
    tell(`\n${this.#words.passphraseKept}`)
  }
}

/** Keyboards for Arabic and Khmer type digits of their own. */
function digitsOf(answer: string): string {
  return answer.replace(/\p{Nd}/gu, (digit) => {
    const point = digit.codePointAt(0) ?? 0
    const zero = zeros.find((first) => point >= first && point <= first + 9)
    return zero === undefined ? digit : String(point - zero)
  })
}

/** Arabic-Indic, its eastern form, Khmer, full width. */
const zeros = [0x660, 0x6f0, 0x17e0, 0xff10]
