/**
 * Lets all that wait share one commit: an fsync costs the same for one as for a hundred. Whatever is added in one turn
 * of the event loop is committed at the end of that turn; while the commit runs, the next group gathers in the sockets.
 */
export class GroupCommit<Item> {
  readonly #commit: (group: readonly Item[]) => void
  #group: { item: Item; resolve: () => void; reject: (reason: unknown) => void }[] = []

  /** `commit` takes in the whole group durably, or throws and takes in nothing. */
  constructor(commit: (group: readonly Item[]) => void) {
    this.#commit = commit
  }

  /** Resolves once the item is committed; rejects with what its group's commit threw. */
  add(item: Item): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.#group.length === 0) setImmediate(() => this.flush())
      this.#group.push({ item, resolve, reject })
    })
  }

  /** Commits what waits now. */
  flush(): void {
    const group = this.#group
    if (group.length === 0) return
    this.#group = []
    try {
      this.#commit(group.map(({ item }) => item))
      for (const { resolve } of group) resolve()
    } catch (error) {
      for (const { reject } of group) reject(error)
    }
  }
}
