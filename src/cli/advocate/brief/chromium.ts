import { accessSync, constants } from 'node:fs'
import { homedir } from 'node:os'
import { posix, win32 } from 'node:path'

/** A browser that prints to PDF: PARASOL_CHROMIUM, else the first that is installed where each system keeps it. */
export function findChromium(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  const named = env['PARASOL_CHROMIUM']
  if (named !== undefined && named !== '') return named
  return usualPlaces(env, platform).find(executable)
}

/** Where Chromium, Chrome and Edge lie, the likeliest first. */
export function usualPlaces(
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
  userFolder: string = homedir(),
): string[] {
  if (platform === 'win32') {
    const folders = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter(given)
    return windows.flatMap((program) => folders.map((folder) => win32.join(folder, program)))
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', posix.join(userFolder, 'Applications')]
    return mac.flatMap((program) =>
      folders.map((folder) => posix.join(folder, `${program}.app`, 'Contents', 'MacOS', program)),
    )
  }
  const folders = (env['PATH'] ?? '').split(':').filter(given)
  return linux.flatMap((program) => folders.map((folder) => posix.join(folder, program)))
}

const windows = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
]

const mac = ['Google Chrome', 'Microsoft Edge', 'Chromium']

const linux = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]

const given = (folder: string | undefined): folder is string => folder !== undefined && folder !== ''

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
