import t from 'tap'
import { healthPath } from '../../src/wire/paths.ts'
import { isPrivateAddress } from '../../src/service/private-address.ts'
import { newService } from './running.ts'

await t.test(
  'a visitor who calls directly cannot choose an address, whatever the settings trust',
  async (t) => {
    const { app } = await newService(t, { trustProxy: 2 })
    const seen: string[] = []
    app.addHook('onRequest', (request, _reply, done) => {
      seen.push(request.ip)
      done()
    })
    const from = (remoteAddress: string, forwarded: string) =>
      app.inject({ url: healthPath, remoteAddress, headers: { 'x-forwarded-for': forwarded } })
    await from('203.0.113.9', '198.51.100.1')
    await from('2001:db8::9', '198.51.100.1, 198.51.100.2')
    t.strictSame(seen.splice(0), ['203.0.113.9', '2001:db8::9'])
    await from('127.0.0.1', '198.51.100.1, 198.51.100.2')
    await from('::ffff:172.18.0.2', '198.51.100.1')
    await from('10.1.2.3', '192.0.2.66, 198.51.100.1, 203.0.113.1')
    t.strictSame(
      seen,
      ['198.51.100.1', '198.51.100.1', '198.51.100.1'],
      'a proxy of ours is believed as far as it goes back, and no further',
    )
  },
)

await t.test('this machine and private networks are near, and nothing else is', (t) => {
  for (const address of [
    '127.8.9.1',
    '10.0.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '::1',
    'fd00::1',
    'fe80::1',
  ])
    t.ok(isPrivateAddress(address), address)
  for (const address of ['172.32.0.1', '11.0.0.1', '192.169.0.1', '8.8.8.8', '2001:db8::1', '::2', 'unknown'])
    t.notOk(isPrivateAddress(address), address)
  t.end()
})
