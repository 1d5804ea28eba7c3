import type { ChannelDocument } from '../../../channel/schema.ts'
import { safeLine } from '../../terminal/safe-text.ts'

/**
 * Who is listed otherwise in the later of two documents, a line each; none where only other things changed. For whoever
 * gets a new document from a server: a stolen signing key shows nowhere else.
 */
export function changedPeople(before: ChannelDocument, after: ChannelDocument): string[] {
  const labels = [before, after].flatMap(({ recipients, advocates }) =>
    [...recipients, ...advocates].map(({ label }) => label),
  )
  return [...new Set(labels)].flatMap((label) => {
    const changes = changesOf(personIn(before, label), personIn(after, label))
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

function changesOf(before: Person, after: Person): string[] {
  if (!after.listed) return ['listed no more']
  const powers = after.may === '' ? 'may not use the server' : `may ${after.may}`
  const opens = after.role === undefined ? 'opens nothing' : `role ${after.role}`
  if (!before.listed) return ['listed for the first time', opens, powers]
  return [
    ...(before.role === after.role ? [] : [opens]),
    ...(before.publicKey === after.publicKey || after.publicKey === undefined ? [] : ['a new key']),
    ...(before.loginKey === after.loginKey || after.loginKey === undefined ? [] : ['a new login key']),
    ...(before.may === after.may ? [] : [powers]),
  ]
}
