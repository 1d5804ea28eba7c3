/** The first of a lock's two numbers, which no other program takes in Parasol's database. */
const ours = 80846

/** Held by the one instance that mixes. */
export const mixingLock = `${ours}, 1`
/** Held while tables are brought up to date. */
export const migrationLock = `${ours}, 2`
