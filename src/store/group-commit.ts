interface Waiting<Item> {
  readonly item: Item
  readonly resolve: () => void
  readonly reject: (reason: unknown) => void
}

/**
 * Lets all that wait share one commit: an fsync costs the same for one as for a hundred. While a group is being
 * committed, the next one gathers.
 */
export class GroupCommit<Item> {
  readonly #commit: (group: readonly Item[]) => Promise<void>
  #gathering: Waiting<Item>[] = []
  #committing: Promise<void> | undefined

  /** `commit` takes in the whole group durably, or throws and takes in nothing. */
  constructor(commit: (group: readonly Item[]) => Promise<void>) {
    this.#commit = commit
  }

  /** Resolves once the item is committed; rejects with what its group's commit threw. */
  add(item: Item): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#gathering.push({ item, resolve, reject })
      this.#committing ??= this.#commitAll()
    })
  }

  /** Resolves when nothing waits any more. */
  async settled(): Promise<void> {
    await this.#committing
  }

  async #commitAll(): Promise<void> {
    while (this.#gathering.length > 0) {
      // What is added in the same turn of the event loop belongs to the same group.
      await new Promise((resolve) => setImmediate(resolve))
      const group = this.#gathering
      this.#gathering = []
      try {
        await this.#commit(group.map(({ item }) => item))
        for (const { resolve } of group) resolve()
      } catch (error) {
        for (const { reject } of group) reject(error)
      }
    }
    this.#committing = undefined
  }
}
