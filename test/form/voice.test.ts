import t from 'tap'
import { truthfulVoice } from '../../src/form/listen/voice.ts'

const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36'
const mac =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.4 Safari/605.1.15'
const iPhone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_4 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148'
const android = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/142.0.0.0 Mobile Safari/537.36'
const webView = 'Mozilla/5.0 (Linux; Android 10; K; wv) AppleWebKit/537.36 Version/4.0 Chrome/142.0.0.0'
const firefoxOnAndroid = 'Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0'
const androidAsComputer = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36'

const onDevice = (lang: string) => ({ lang, localService: true })
const online = (lang: string) => ({ lang, localService: false })

await t.test('a voice of the device in the language is used where what is listed is installed', (t) => {
  for (const system of [windows, mac, iPhone])
    t.equal(truthfulVoice([onDevice('en-US'), onDevice('fr-CA')], 'fr', system)?.lang, 'fr-CA')
  t.equal(truthfulVoice([onDevice('ar-001')], 'ar', mac)?.lang, 'ar-001')
  t.equal(truthfulVoice([onDevice('ru_RU')], 'ru', mac)?.lang, 'ru_RU')
  t.end()
})

await t.test('no voice of another language speaks for one that is missing', (t) => {
  t.equal(truthfulVoice([onDevice('en-US')], 'km', windows), undefined)
  t.equal(truthfulVoice([onDevice('rom')], 'ro', windows), undefined)
  t.equal(truthfulVoice([onDevice('zh-HK'), onDevice('zh_MO')], 'zh', mac), undefined, 'Cantonese')
  t.equal(truthfulVoice([onDevice('zh-HK'), onDevice('zh-CN')], 'zh', mac)?.lang, 'zh-CN')
  t.end()
})

await t.test('a voice that sends the sentence to a server is never used', (t) => {
  t.equal(truthfulVoice([online('nl-NL')], 'nl', windows), undefined)
  t.equal(truthfulVoice([online('nl-NL'), onDevice('nl-BE')], 'nl', windows)?.lang, 'nl-BE')
  t.end()
})

await t.test('Android lists what is not installed: nothing there is believed', (t) => {
  for (const system of [android, webView, firefoxOnAndroid, androidAsComputer])
    t.equal(truthfulVoice([onDevice('km_KH'), onDevice('en-US')], 'km', system), undefined)
  t.end()
})
