import t from 'tap'
import { clockFinding, coreFindings, swapFindings } from '../../src/cli/server/machine-findings.ts'

const header = 'Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n'
const encrypted = (device: string) => device === '/dev/dm-1'

await t.test('swap in the clear is named, encrypted and compressed swap is not', (t) => {
  const one = (device: string) => `${device}                               partition\t999420\t\t0\t\t-2\n`
  t.match(swapFindings(header, encrypted), [{ weight: 'ok' }])
  t.match(swapFindings(header + one('/dev/dm-1') + one('/dev/zram0'), encrypted), [{ weight: 'ok' }])
  t.match(swapFindings(header + one('/dev/dm-1') + one('/dev/sda2') + one('/swapfile'), encrypted), [
    { weight: 'note', sentence: /\/dev\/sda2, \/swapfile.*swapoff -a/ },
  ])
  t.strictSame(swapFindings('', encrypted), [], 'a system that does not say')
  t.end()
})

await t.test('a crash that would write memory to a file is named, with what to do', (t) => {
  const limits = (soft: string) =>
    `Max core file size        ${soft}                    unlimited            bytes\n`
  t.match(coreFindings(limits('0'), 'core\n'), [{ weight: 'ok' }])
  t.match(coreFindings(limits('unlimited'), 'core\n'), [{ weight: 'note', sentence: /LimitCORE=0/ }])
  t.match(coreFindings(limits('0'), '|/usr/lib/systemd/systemd-coredump %P\n'), [
    { weight: 'note', sentence: /Storage=none/ },
  ])
  t.strictSame(coreFindings('', ''), [])
  t.end()
})

await t.test('a clock before the program itself is wrong', (t) => {
  t.match(clockFinding(Date.UTC(2001, 0, 1)), { weight: 'wrong', sentence: /2001-01-01 00:00 UTC/ })
  t.match(clockFinding(Date.UTC(2099, 0, 1)), { weight: 'ok', sentence: /compare it with a watch/ })
  t.end()
})
