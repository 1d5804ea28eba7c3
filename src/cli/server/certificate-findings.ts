import { connect, type PeerCertificate } from 'node:tls'
import { finding, type Finding } from '../finding.ts'

const day = 24 * 60 * 60 * 1000
/** Days before its end by which a certificate that renews itself has done so. */
const soon = 14

interface Shown {
  readonly certificate: PeerCertificate
  /** Why a browser would not believe it, as Node has it; undefined if it would. */
  readonly doubt: string | undefined
}

/** Looks at the certificate as a browser would, by connecting to the public address. */
export async function certificateFindings(origin: URL): Promise<Finding[]> {
  const shown = await shownAt(origin)
  if (shown === undefined)
    return [
      finding(
        'note',
        `${origin.origin} cannot be reached from here: open it in a browser, and see that the web server runs.`,
      ),
    ]
  return [judge(origin.origin, shown, Date.now())]
}

function judge(origin: string, { certificate, doubt }: Shown, now: number): Finding {
  const [from, until] = [Date.parse(certificate.valid_from), Date.parse(certificate.valid_to)]
  const ends = new Date(until).toISOString().slice(0, 10)
  if (until < now)
    return finding(
      'wrong',
      `The certificate of ${origin} ended on ${ends}, so browsers refuse the form: renew it and reload the web server (or see whether the clock is right).`,
    )
  if (from > now)
    return finding(
      'wrong',
      `The certificate of ${origin} is not valid yet: see whether the clock of this machine is right.`,
    )
  if (doubt !== undefined)
    return finding(
      'wrong',
      `Browsers refuse the certificate of ${origin} (${doubt}): have it issued for this name by an authority that browsers know.`,
    )
  if (until - now < soon * day)
    return finding(
      'note',
      `The certificate of ${origin} ends on ${ends}: see why it was not renewed by itself.`,
    )
  return finding('ok', `The certificate of ${origin} is good until ${ends}.`)
}

function shownAt({ hostname, port }: URL): Promise<Shown | undefined> {
  const host = hostname.replace(/^\[|\]$/g, '')
  return new Promise((resolve) => {
    // It is looked at and not relied on: nothing is sent.
    const socket = connect(
      { host, port: port === '' ? 443 : Number(port), servername: host, rejectUnauthorized: false },
      () => {
        const doubt = socket.authorized ? undefined : socket.authorizationError
        resolve({ certificate: socket.getPeerCertificate(), doubt: doubt && doubtOf(doubt) })
        socket.destroy()
      },
    )
    socket.setTimeout(5000, () => socket.destroy())
    socket.once('error', () => socket.destroy())
    socket.once('close', () => resolve(undefined))
  })
}

const doubtOf = (error: Error | string) =>
  typeof error === 'string' ? error : ((error as NodeJS.ErrnoException).code ?? error.message)
