// Who may import whom under src/. "The service cannot read a report" is this table: break it and lint fails.
// A name stands for a whole room, a path for that one file of it.
const mayImport = {
  envelope: [],
  wire: [],
  locales: [],
  statistics: [],
  identity: ['envelope'],
  channel: ['envelope'],
  report: ['locales'],
  store: ['wire'],
  service: [
    'wire',
    'store',
    'channel/verify.ts',
    'channel/schema.ts',
    'channel/errors.ts',
    'envelope/errors.ts',
    'envelope/format.ts',
    'envelope/load-sodium.ts',
    'envelope/sodium.ts',
    'envelope/signature.ts',
  ],
  form: ['envelope', 'channel', 'report', 'wire', 'locales'],
  vault: ['envelope', 'identity', 'channel', 'report', 'wire'],
  publication: ['statistics', 'report', 'channel', 'locales'],
  cli: [
    'envelope',
    'identity',
    'channel',
    'report',
    'wire',
    'locales',
    'vault',
    'statistics',
    'publication',
    'store',
    'service/server.ts',
  ],
}

export const rooms = Object.entries(mayImport).map(([room, allowed]) => ({
  target: `./src/${room}`,
  from: './src',
  except: [room, ...allowed].map((place) => `./${place}`),
  message: `${room} may import ${allowed.join(', ') || 'no other room'}: see docs/architecture.md`,
}))
