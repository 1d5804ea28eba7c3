import { languageNames, languages } from '../language.ts'
import type { Desk } from './desk.ts'
import { giveUp, showRelease, takeBack } from './releases.ts'

export function publishMenu(desk: Desk): Promise<void> {
  const { main, publish } = desk.words
  return desk.visit(main.publish, () =>
    Promise.resolve([
      { label: publish.begin, act: () => beginText(desk) },
      { label: publish.withText, act: () => briefWithText(desk) },
      { label: publish.brief, act: () => brief(desk) },
      { label: publish.package, act: () => figures(desk) },
    ]),
  )
}

const textName = 'brief.txt'

async function beginText(desk: Desk): Promise<void> {
  const about = await languageAndPeriod(desk)
  if (about === undefined) return
  const out = await desk.askPlace(desk.words.publish.file, textName)
  await desk.show('brief', 'new', ...about, '--out', out)
}

/** The text says its language and its time itself. */
async function briefWithText(desk: Desk): Promise<void> {
  const text = await desk.askPlace(desk.words.publish.textFile, textName)
  const out = await form(desk)
  if (out !== undefined) await desk.show('brief', '--text', text, ...out)
}

async function brief(desk: Desk): Promise<void> {
  const about = await languageAndPeriod(desk)
  if (about === undefined) return
  const out = await form(desk)
  if (out !== undefined) await desk.show('brief', ...about, ...out)
}

async function languageAndPeriod(desk: Desk): Promise<string[] | undefined> {
  const { publish } = desk.words
  const picked = await desk.pick(publish.language, Object.values(languageNames))
  const language = picked === undefined ? undefined : languages[picked]
  if (language === undefined) return undefined
  const period = await desk.ask(publish.period)
  return ['--lang', language, ...(period === '' ? [] : ['--period', period])]
}

const forms = [
  ['--out', 'brief.html'],
  ['--docx', 'brief.docx'],
  ['--pdf', 'brief.pdf'],
] as const

/** As what the brief is wanted, and where. */
async function form(desk: Desk): Promise<string[] | undefined> {
  const { publish } = desk.words
  const picked = await desk.pick(publish.format, [publish.page, publish.word, publish.pdf])
  const chosen = picked === undefined ? undefined : forms[picked]
  if (chosen === undefined) return undefined
  const [option, name] = chosen
  return [option, await desk.askPlace(publish.file, name)]
}

/** From looking at what would go out to what went. */
async function figures(desk: Desk): Promise<void> {
  const { menu } = (await desk.wording()).release
  const look = async (...more: string[]) => {
    const period = await desk.ask(menu.period)
    if (period !== '') await desk.show('release', 'prepare', '--period', period, ...more)
  }
  return desk.visit(desk.words.publish.package, () =>
    Promise.resolve([
      { label: menu.look, act: () => look() },
      { label: menu.coarsen, act: () => look('--coarsen') },
      { label: menu.publish, act: () => desk.show('release', 'publish') },
      { label: menu.list, act: () => desk.show('release', 'list') },
      { label: menu.show, act: () => showRelease(desk) },
      { label: menu.takeBack, act: () => takeBack(desk) },
      { label: menu.giveUp, act: () => giveUp(desk) },
    ]),
  )
}
