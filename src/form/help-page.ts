import { watchLeave } from './leave.ts'

// The help page works without this; with it, leaving leaves nothing behind.
watchLeave(() => undefined)
