import { Button } from '../screen.tsx'
import type { OfflineView } from './view.ts'

/** The way to a fresh form. Most people are alone with their phone: they are told that it is not for them. */
export function NextPerson({ actions, offline }: Pick<OfflineView, 'actions' | 'offline'>) {
  return (
    <aside>
      <p class="hint">{offline.turns.nextHint}</p>
      <Button onPress={actions.offline.nextPerson}>{offline.turns.next}</Button>
    </aside>
  )
}
