import { resolve } from 'node:path'
import { sentenceWith } from '../../terminal/direction.ts'
import { typedPath } from '../../terminal/typed-path.ts'
import { languageNames, languages } from '../language.ts'
import type { Desk } from './desk.ts'

export function publishMenu(desk: Desk): Promise<void> {
  const { main, publish } = desk.words
  return desk.visit(main.publish, () =>
    Promise.resolve([
      { label: publish.brief, act: () => brief(desk) },
      { label: publish.package, act: () => statistics(desk) },
    ]),
  )
}

async function brief(desk: Desk): Promise<void> {
  const { publish } = desk.words
  const picked = await desk.pick(publish.language, Object.values(languageNames))
  const language = picked === undefined ? undefined : languages[picked]
  if (language === undefined) return
  const out = await place(desk, publish.file, 'brief.html')
  await desk.show('brief', '--lang', language, '--out', out)
}

async function statistics(desk: Desk): Promise<void> {
  await desk.show('export', '--out', await place(desk, desk.words.publish.folder, 'statistics'))
}

async function place(desk: Desk, question: string, name: string): Promise<string> {
  const usual = resolve(name)
  const typed = await desk.ask(sentenceWith(question, { usual }))
  return typed === '' ? usual : typedPath(typed)
}
