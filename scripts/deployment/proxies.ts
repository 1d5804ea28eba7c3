import { join } from 'node:path'

/** Where an example is tried instead of where it is meant for. */
export interface Place {
  readonly folder: string
  /** Of the web server, for HTTPS and for HTTP. */
  readonly ports: readonly [number, number]
  /** Of what stands behind it. */
  readonly behind: number
}

export interface Proxy {
  readonly program: string
  /** The file in docs/deployment. */
  readonly example: string
  /** The example, changed in nothing but names, ports and paths. */
  config(example: string, place: Place): string
  words(file: string, place: Place): string[]
}

const certificates = join(process.cwd(), 'test', 'fixtures', 'certificates')
const [certificate, key] = [join(certificates, 'good.pem'), join(certificates, 'key.pem')]

export const nginx: Proxy = {
  program: 'nginx',
  example: 'nginx.conf',
  config(example, { folder, ports: [https, http], behind }) {
    const site = example
      .replaceAll('/etc/letsencrypt/live/report.example/fullchain.pem', certificate)
      .replaceAll('/etc/letsencrypt/live/report.example/privkey.pem', key)
      .replaceAll('report.example', 'localhost')
      .replaceAll(/(\[::\]:|listen )443/g, `$1${https}`)
      .replaceAll(/(\[::\]:|listen )80;/g, `$1${http};`)
      .replaceAll('127.0.0.1:8080', `127.0.0.1:${behind}`)
    const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    const paths = kinds.map((kind) => `${kind}_temp_path ${join(folder, kind)};`).join('\n')
    // As Debian has it: an access log for all, which the site must switch off.
    const logs = `access_log ${join(folder, 'access.log')};\nerror_log ${join(folder, 'error.log')};`
    return `daemon off;\npid ${join(folder, 'nginx.pid')};\nevents {}\nhttp {\n${paths}\n${logs}\n${site}\n}\n`
  },
  words: (file, { folder }) => ['-p', folder, '-c', file, '-e', join(folder, 'start.log')],
}

export const caddy: Proxy = {
  program: 'caddy',
  example: 'Caddyfile',
  config: (example, { ports: [https, http], behind }) =>
    example
      .replace('admin off', `admin off\n\thttp_port ${http}\n\tskip_install_trust`)
      .replace('report.example {', `https://localhost:${https} {\n\ttls ${certificate} ${key}`)
      .replace('127.0.0.1:8080', `127.0.0.1:${behind}`),
  words: (file) => ['run', '--config', file, '--adapter', 'caddyfile'],
}
