import { readFileSync } from 'node:fs'
import t from 'tap'
import { freedMemoryWarning, overwritingFreed } from '../../src/cli/server/freed-memory.ts'
import { newDatabasePath } from '../store/fixtures.ts'
import { serve } from './server-process.ts'

const debian = '7f0 r-xp 0 08:01 7 /usr/lib/x86_64-linux-gnu/libc.so.6\n7f1 rw-p 0 00:00 0 [heap]\n'
const alpine = '7f0 r-xp 0 08:01 7 /lib/ld-musl-x86_64.so.1\n'

await t.test('a process that leaves what it frees in memory is told of', (t) => {
  const warned = (tunables: string | undefined, mappings = debian) =>
    freedMemoryWarning(tunables === undefined ? {} : { GLIBC_TUNABLES: tunables }, mappings)
  t.equal(warned(overwritingFreed), undefined)
  t.equal(warned(`glibc.malloc.arena_max=2:${overwritingFreed}`), undefined, 'among others')
  t.match(warned(undefined), `GLIBC_TUNABLES=${overwritingFreed}`)
  t.match(warned('glibc.malloc.perturb=90'), overwritingFreed, 'half of it')
  t.match(warned(overwritingFreed, alpine), /such as Debian/)
  t.match(warned(overwritingFreed, ''), /such as Debian/, 'a system that does not tell')
  t.end()
})

await t.test('what operators are given starts it so', (t) => {
  const files = [
    'docs/deployment/parasol.service',
    'docs/deployment/Containerfile',
    'docs/operators.md',
    'package.json',
  ]
  for (const file of files) t.match(readFileSync(file, 'utf8'), `GLIBC_TUNABLES=${overwritingFreed}`, file)
  t.end()
})

await t.test('started without, it serves and says what to do', async (t) => {
  const said = async (tunables: string) => {
    const service = await serve(t, { PARASOL_DATABASE: newDatabasePath(t), GLIBC_TUNABLES: tunables })
    t.equal(await service.end('SIGTERM'), 0)
    return service.said()
  }
  t.match(await said(''), /^Memory is not overwritten as it is freed: /m)
  t.notMatch(await said(overwritingFreed), /[Mm]emory/)
})
