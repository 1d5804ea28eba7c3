import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** Has another process of this folder do its work, so that it takes no time of this one's, and gives its answer. */
export async function askProcess<Answer>(name: string, order: object): Promise<Answer> {
  const child = fork(fileURLToPath(new URL(`${name}.js`, import.meta.url)))
  child.send(order)
  const [answer] = (await once(child, 'message')) as [Answer]
  return answer
}
