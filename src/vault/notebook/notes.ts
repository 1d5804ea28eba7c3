import type { Step, Undoable } from './step.ts'

/** What is noted about one report. */
export interface Note {
  readonly read: boolean
  readonly tags: readonly string[]
  /** The report that says the same and counts in its stead. */
  readonly sameAs?: string
  readonly event?: string
  /** Why it is in no figure. */
  readonly excluded?: string
}

export interface NumberedStep {
  /** Its place in the journal. */
  readonly at: number
  readonly step: Step
}

export interface NumberedUndoable {
  readonly at: number
  readonly step: Undoable
}

/** What an advocate's steps come to. */
export class Notes {
  readonly #undoable: readonly NumberedUndoable[]
  readonly #read = new Set<string>()
  readonly #tags = new Map<string, Set<string>>()
  readonly #sameAs = new Map<string, string>()
  readonly #events = new Map<string, string>()
  readonly #excluded = new Map<string, string>()

  constructor(steps: readonly NumberedStep[]) {
    const undone = new Set(steps.flatMap(({ step }) => (step.kind === 'undo' ? step.steps : [])))
    const standing = steps.filter(({ at }) => !undone.has(at))
    for (const { step } of standing) this.#take(step)
    this.#undoable = standing.filter((one): one is NumberedUndoable => isUndoable(one.step))
  }

  of(report: string): Note {
    const event = this.#events.get(report)
    const excluded = this.#excluded.get(report)
    const original = this.#originalOf(report)
    return {
      read: this.#read.has(report),
      tags: [...(this.#tags.get(report) ?? [])].sort(),
      ...(original !== report && { sameAs: original }),
      ...(event !== undefined && { event }),
      ...(excluded !== undefined && { excluded }),
    }
  }

  /** Reports by the event that they tell of. */
  get events(): ReadonlyMap<string, readonly string[]> {
    const events = new Map<string, string[]>()
    for (const [report, event] of this.#events) events.set(event, [...(events.get(event) ?? []), report])
    return events
  }

  /** Every tag that is in use, with how many reports bear it. */
  get tags(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>()
    for (const tags of this.#tags.values())
      for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1)
    return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
  }

  /** The last steps that can be taken back, the latest first. */
  last(count: number): readonly NumberedUndoable[] {
    return this.#undoable.slice(-count).reverse()
  }

  #take(step: Step): void {
    if (step.kind === 'undo') return
    for (const report of step.reports) this.#takeOne(step, report)
  }

  #takeOne(step: Exclude<Step, { kind: 'undo' }>, report: string): void {
    switch (step.kind) {
      case 'read':
        if (step.read) this.#read.add(report)
        else this.#read.delete(report)
        return
      case 'tag':
        this.#tags.set(report, (this.#tags.get(report) ?? new Set<string>()).add(step.tag))
        return
      case 'untag':
        this.#tags.get(report)?.delete(step.tag)
        return
      case 'same':
        this.#repeat(report, step.as)
        return
      case 'not-same':
        this.#tellApart(report)
        return
      case 'join':
        this.#events.set(report, step.event)
        return
      case 'part':
        this.#events.delete(report)
        return
      case 'exclude':
        this.#excluded.set(report, step.reason)
        return
      case 'include':
        this.#excluded.delete(report)
    }
  }

  /** What said the same before keeps saying the same: whole families are joined, and never into a circle. */
  #repeat(report: string, as: string): void {
    const [repeated, original] = [this.#originalOf(report), this.#originalOf(as)]
    if (repeated !== original) this.#sameAs.set(repeated, original)
  }

  /** The report stands by itself again; if others repeated it, they all do. */
  #tellApart(report: string): void {
    this.#sameAs.delete(report)
    for (const [repeated, as] of this.#sameAs) if (as === report) this.#sameAs.delete(repeated)
  }

  #originalOf(report: string): string {
    let original = report
    for (let next = this.#sameAs.get(original); next !== undefined; next = this.#sameAs.get(original))
      original = next
    return original
  }
}

function isUndoable(step: Step): step is Undoable {
  return step.kind !== 'undo' && step.kind !== 'read'
}
