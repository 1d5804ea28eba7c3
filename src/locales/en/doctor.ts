import type { Words } from '../words.ts'

/** What `parasol doctor` finds, in English, which is the type of all other languages. Names in braces are filled in. */
export const doctor = {
  /** Before each finding, of at most eight cells. */
  weights: { ok: 'ok', note: 'note', wrong: 'wrong' },
  unlooked:
    'The channel and the server were not looked at, since they lie under your passphrase: start this at a terminal, or with --passphrase-file.',
  program: 'Parasol {version} on Node.js {node}.',
  oldNode: 'Node.js {node} is too old: install {oldest} or newer from https://nodejs.org.',
  noFolder: 'There is no folder {folder} yet: the first command that needs it makes it.',
  notYourFolder: 'You are not allowed to use {folder}: check whom the folder belongs to.',
  folder: 'Your folder is {folder}.',
  openFolder: 'Other users of this computer can look into your folder: {command}',
  room: 'The disk has {megabytes} MB left.',
  noRoom: 'The disk has only {megabytes} MB left: make room before you get new reports.',
  noKeys: 'There are no keys in {path}: make them ({command}), or put back your copy.',
  notKeys: '{path} is not an advocate’s key file: put back your copy.',
  keys: 'Your key file is there, and this version reads it.',
  openKeys: 'Other users of this computer can read your key file: {command}',
  noShares:
    'You have no recovery papers: a forgotten passphrase would be final. Make some on a quiet day ({command}).',
  shares:
    'Your recovery papers are of backup {backup}, any {need} of {shares}. Once a year, see that they are right ({command}).',
  notJoined: 'You have not joined a channel yet: {command}',
  lasts: 'Channel {slug}, document number {serial}, lasts until {day}.',
  lastsOnly:
    'Channel {slug}, document number {serial}, lasts until {day} only: remind the colleague who signs it.',
  over: 'Channel {slug}, document number {serial}, was meant to last until {day}: ask the colleague who signs it for a new one.',
  listed: 'The document lists you.',
  notListed: 'The document does not list you: give your {card} to the colleague who signs it.',
  vault: 'Your reports lie as this version writes them.',
  oldVault: 'Your reports were last written by an older version; this one goes on with them.',
  newerDocument: '{origin} has document number {serial}, newer than your {known}: {command} takes it over.',
  server: '{origin} answers, and shows the document and the number that you know.',
  known: 'The server knows you and lets you get reports.',
  noTime: 'The server does not tell its time, so compare this with a watch: {time} UTC.',
  clock: 'The clock of this computer agrees with the server.',
  clockWrong:
    'The clocks of this computer and of the server are apart, in minutes: {minutes}. Set yours, or tell whoever runs the server.',
} as const

export type Doctor = Words<typeof doctor>
