import Database from 'better-sqlite3'
import { StoreError } from '../../src/store/errors.ts'
import { checkAlone } from '../../src/store/sqlite/alone.ts'
import { connect } from '../../src/store/sqlite/connection.ts'
import { lock } from '../../src/store/sqlite/lock.ts'

// Started as a process of its own: takes the lock of the database that it is given, as the user that it is given, and
// holds it; or says why it could not. Ends only when somebody kills it.
const [path = '', user] = process.argv.slice(2)
// All that is read of the program is read before: another user may have no way to it.
new Database(':memory:').close()
if (user !== undefined) {
  process.setgroups?.([])
  process.setgid?.(Number(user))
  process.setuid?.(Number(user))
}
const connection = connect(path)
try {
  connection.prepare('SELECT count(*) FROM sqlite_schema').get()
  lock(path, (made) => {
    if (made) checkAlone(connection)
  })
  process.stdout.write('locked\n')
} catch (error) {
  if (!(error instanceof StoreError)) throw error
  connection.close()
  process.stdout.write(`${error.code}: ${error.message}\n`)
}
// Another user may not write what the test runner has a process write when it ends.
setInterval(() => undefined, 1000)
