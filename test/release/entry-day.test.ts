import t from 'tap'
import { entryDay } from '../../src/release/entry-day.ts'

t.equal(entryDay(undefined, '2026-11-28'), '2026-11-28')
t.equal(entryDay('2026-11-27', '2026-11-28'), '2026-11-28')
t.equal(entryDay('2026-12-02', '2026-11-28'), '2026-12-02', 'a clock that was ahead breaks no ledger')
