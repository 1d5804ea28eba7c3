import { createServer } from 'node:net'
import type { Settings } from '../../../fastify.config.ts'
import { httpOrigin } from '../../wire/http-origin.ts'
import { isLoopback } from '../../wire/loopback.ts'
import { healthPath } from '../../wire/paths.ts'
import { finding, type Finding } from '../finding.ts'
import { certificateFindings } from './certificate-findings.ts'
import { unsafeWays } from './unsafe-ways.ts'

/**
 * Whether people reach the service as the settings say, and nobody reaches it otherwise. `running` is undefined where
 * only an answer tells whether it runs.
 */
export async function reachFindings(settings: Settings, running: boolean | undefined): Promise<Finding[]> {
  const origin = settings.origin === undefined ? undefined : new URL(settings.origin)
  return [
    ...wayFindings(settings, origin),
    ...(await portFindings(settings, running)),
    ...(origin?.protocol === 'https:' ? await certificateFindings(origin) : []),
  ]
}

function wayFindings(settings: Settings, origin: URL | undefined): Finding[] {
  const { host, trustProxy } = settings
  const findings = unsafeWays(settings).map((sentence) => finding('wrong', sentence))
  if (origin === undefined)
    findings.push(
      finding(
        'note',
        'PARASOL_ORIGIN is not set: give the address by which people reach the service, since advocates sign for it.',
      ),
    )
  if (origin?.protocol === 'https:' && trustProxy === 0)
    findings.push(
      finding(
        'note',
        'All visitors look like one, which is the proxy: set PARASOL_TRUST_PROXY to the number of proxies.',
      ),
    )
  if (!isLoopback(host))
    findings.push(
      finding(
        'note',
        `PARASOL_HOST is ${host}, so that others reach the service without the proxy: set 127.0.0.1, unless a container or a firewall keeps them out.`,
      ),
    )
  return findings
}

async function portFindings(settings: Settings, running: boolean | undefined): Promise<Finding[]> {
  if (running === false) return [await freeFinding(settings)]
  const { host, port } = settings
  const origin = httpOrigin(host, port)
  const answer = await fetch(origin + healthPath, { signal: AbortSignal.timeout(5000) }).catch(
    () => undefined,
  )
  await answer?.body?.cancel()
  if (answer?.ok === true) return [finding('ok', `The service runs and answers at ${origin}.`)]
  if (running === undefined) return [await freeFinding(settings)]
  return [
    finding(
      'wrong',
      answer === undefined
        ? `A service runs on this database, but does not answer at ${origin}: was it started with other settings?`
        : `The service at ${origin} cannot use its database: look at the findings about the database and the disk.`,
    ),
  ]
}

async function freeFinding({ host, port }: Settings): Promise<Finding> {
  const code = await new Promise<string>((resolve) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'))
    probe.listen({ host, port }, () => probe.close(() => resolve('')))
  })
  if (code === '') return finding('ok', `The service does not run, and ${host} port ${port} is free for it.`)
  if (code === 'EADDRINUSE')
    return finding(
      'wrong',
      `Another program listens on ${host} port ${port} already: stop it, or choose another PARASOL_PORT.`,
    )
  return finding(
    'wrong',
    `The service cannot listen on ${host} port ${port} (${code}): check PARASOL_HOST and PARASOL_PORT.`,
  )
}
