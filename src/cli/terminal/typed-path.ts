import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/**
 * The path that somebody typed, or dragged into the window: terminals put quotes around it, or a backslash before each
 * space, as a shell would want it. On Windows a backslash is part of the path.
 */
export function typedPath(
  typed: string,
  platform: NodeJS.Platform = process.platform,
  userFolder: string = homedir(),
): string {
  const bare = unquoted(typed.trim(), platform)
  return resolve(/^~([/\\]|$)/.test(bare) ? join(userFolder, bare.slice(1)) : bare)
}

function unquoted(text: string, platform: NodeJS.Platform): string {
  const [, , quoted] = /^(["'])(.*)\1$/.exec(text) ?? []
  if (quoted !== undefined) return quoted
  return platform === 'win32' ? text : text.replace(/\\(.)/g, '$1')
}

/** A command as one would type it: words with anything but plain characters in quotes. */
export function asTyped(words: readonly string[]): string {
  return words.map((word) => (/^[\w@%+=:,./\\-]+$/.test(word) ? word : quoted(word))).join(' ')
}

/** What a shell would read in double quotes goes into single ones, which Windows does not know. */
function quoted(word: string): string {
  return /["$`!]/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`
}
