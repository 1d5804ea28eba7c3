import { openSqlite } from '../../src/store/sqlite/open.ts'

// Started as a process of its own: serves the database that it is given until somebody kills it.
openSqlite(process.argv[2] ?? '', { serve: true })
process.stdout.write('serving\n')
setInterval(() => undefined, 1000)
