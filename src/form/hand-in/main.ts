import type { HandIn } from '../../locales/en/offline.ts'
import { limited } from '../attempt.ts'
import { watchLeave } from '../leave.ts'
import { loadSealing } from '../load-sealing.ts'
import { pageData } from '../page-text.ts'
import { pauses } from '../pause.ts'
import { filled } from '../sentence.ts'
import { ids } from './ids.ts'
import { HandingIn, type Looked, type Parcel } from './parcel.ts'

/** Makes the page take files. What was chosen, and how far it is, lives in memory only. */
export function run(says: HandIn): void {
  const { slug, organisation } = pageData()
  const { pause, hurry } = pauses()
  const files = byId(ids.files, HTMLInputElement)
  const tryNow = byId(ids.tryNow, HTMLButtonElement)
  const sealing = loadSealing(pause)
  const handing = new HandingIn({
    open: async (bytes) => (await sealing).openFile(bytes),
    send: async (envelope, proof) => {
      const { send } = await sealing
      const answer = await limited((signal) => send(location.origin, slug, envelope, { signal, proof }))
      tryNow.hidden = answer !== 'wait' && answer !== 'offline'
      return answer
    },
    pause,
    prove: async () => {
      const { prove } = await sealing
      return limited((signal) => prove(location.origin, slug, { signal }))
    },
    failed: (answer) => {
      tell({ crowded: says.proving, wait: says.busy, offline: says.offline }[answer])
      tryNow.hidden = answer === 'crowded'
    },
    changed: show,
  })
  let underWay = 0

  watchLeave(() => {
    underWay = 0
    return undefined
  })
  tryNow.addEventListener('click', hurry)
  files.addEventListener('change', () => void take([...(files.files ?? [])]))
  addEventListener('beforeunload', (event) => {
    if (underWay > 0) event.preventDefault()
  })

  async function take(chosen: readonly File[]): Promise<void> {
    underWay++
    tell(says.loading)
    await handing.add(chosen).finally(() => underWay--)
    // The same file can be chosen again only where the field is empty.
    files.value = ''
    if (underWay === 0) tell(filled(says.done, { count: handing.taken }))
  }

  function show(parcels: readonly Parcel[], { done, all }: Looked): void {
    const progress = byId(ids.progress, HTMLProgressElement)
    progress.hidden = all === 0
    progress.value = all === 0 ? 0 : done / all
    if (all > 0) tell(`${filled(says.soFar, { done, all })} ${says.stay}`)
    byId(ids.parcels, HTMLUListElement).replaceChildren(...parcels.map(itemOf))
  }

  function itemOf(parcel: Parcel): HTMLLIElement {
    const item = document.createElement('li')
    const name = document.createElement('strong')
    name.textContent = parcel.name
    item.append(name, ...sentences(parcel).map(paragraph))
    return item
  }

  function sentences({ state, taken, twice, refused, damaged }: Parcel): string[] {
    const { file } = says
    if (state === 'none' || state === 'unreadable') return [file[state]]
    const counted = (sentence: string, count: number) =>
      count === 0 ? [] : [filled(sentence, { count, organisation })]
    return [
      ...counted(file.taken, taken),
      ...counted(file.twice, twice),
      ...counted(file.refused, refused),
      ...counted(file.damaged, damaged),
      state === 'waiting'
        ? file.waiting
        : refused + damaged === 0
          ? file.whole
          : filled(file.keep, { organisation }),
    ]
  }

  function tell(sentence: string): void {
    byId(ids.says, HTMLElement).textContent = sentence
  }
}

function paragraph(sentence: string): HTMLElement {
  const element = document.createElement('p')
  element.textContent = sentence
  return element
}

function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id)
  if (!(element instanceof kind)) throw new Error(`the page has no ${id}`)
  return element
}
