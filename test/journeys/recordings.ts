import type { House } from './house.ts'

/** Takes in a folder of recordings, signs, publishes, and waits until the service has them: it looks once a second. */
export async function publishSounds(house: House, folder: string): Promise<void> {
  await house.parasol('anna', 'channel', 'sounds', folder)
  await house.publishNewer()
  const response = await fetch(`${house.service.origin}/api/v1/channels/${house.slug}`)
  const { document } = (await response.json()) as { document: string }
  const { sounds } = JSON.parse(Buffer.from(document, 'base64').toString()) as { sounds: { en: string } }
  const address = `${house.service.origin}/sounds/${Buffer.from(sounds.en, 'base64').toString('hex')}`
  while ((await fetch(address)).status !== 200) await new Promise((resolve) => setTimeout(resolve, 100))
}
