import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

/** At what address a `parasol-server start` listens, once it says so; what it says after that is let go. Throws where it ends before. */
export async function listening({ stdout }: { readonly stdout: Readable }): Promise<string> {
  for await (const line of createInterface({ input: stdout })) {
    const address = /^Listening on (\S+)$/.exec(line)?.[1]
    if (address === undefined) continue
    stdout.resume()
    return address
  }
  throw new Error('the service ended before it listened')
}
