import type { ChannelDocument } from '../../../channel/schema.ts'
import type { Life } from '../../../locales/en/life.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { safeLine } from '../../terminal/safe-text.ts'

type Words = Life['channel']['changes']

/**
 * Who is listed otherwise in the later of two documents, a line each; none where only other things changed. For whoever
 * gets a new document from a server: a stolen signing key shows nowhere else.
 */
export function changedPeople(before: ChannelDocument, after: ChannelDocument, words: Words): string[] {
  const labels = [before, after].flatMap(({ recipients, advocates }) =>
    [...recipients, ...advocates].map(({ label }) => label),
  )
  return [...new Set(labels)].flatMap((label) => {
    const changes = changesOf(personIn(before, label), personIn(after, label), words)
    return changes.length === 0 ? [] : [`${safeLine(label)}: ${changes.join(', ')}`]
  })
}

interface Person {
  readonly listed: boolean
  readonly role: string | undefined
  readonly publicKey: string | undefined
  readonly loginKey: string | undefined
  readonly may: string
}

function personIn({ recipients, advocates }: ChannelDocument, label: string): Person {
  const recipient = recipients.find((one) => one.label === label)
  const advocate = advocates.find((one) => one.label === label)
  return {
    listed: recipient !== undefined || advocate !== undefined,
    role: recipient?.role,
    publicKey: recipient?.publicKey,
    loginKey: advocate?.loginKey,
    may: [...(advocate?.may ?? [])].sort().join(', '),
  }
}

function changesOf(before: Person, after: Person, words: Words): string[] {
  if (!after.listed) return [words.gone]
  const powers = after.may === '' ? words.mayNothing : sentenceWith(words.may, { may: after.may })
  const opens = after.role === undefined ? words.opensNothing : sentenceWith(words.role, { role: after.role })
  if (!before.listed) return [words.first, opens, powers]
  return [
    ...(before.role === after.role ? [] : [opens]),
    ...(before.publicKey === after.publicKey || after.publicKey === undefined ? [] : [words.key]),
    ...(before.loginKey === after.loginKey || after.loginKey === undefined ? [] : [words.login]),
    ...(before.may === after.may ? [] : [powers]),
  ]
}
