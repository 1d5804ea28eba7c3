/** Asks the registry what is known against the packages that run where Parasol runs. Fails on what is not explained. */
import { unexplained } from './supply/advisories.ts'

const found = unexplained(process.argv[2])
if (found === undefined) {
  console.error(
    'The registry answered nothing about advisories: nothing is known, good or bad. Try one that does.',
  )
  process.exitCode = 2
} else if (found.length === 0) {
  console.log('No advisory that is not explained in docs/dependencies.md.')
} else {
  for (const { name, severity, title, url } of found) console.log(`${name} (${severity}): ${title} ${url}`)
  console.log('Update these packages, or explain in docs/dependencies.md why they do not reach Parasol.')
  process.exitCode = 1
}
