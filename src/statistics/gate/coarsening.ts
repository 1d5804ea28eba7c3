import { type Choice, choicesOf } from './choices.ts'
import type { Coarsening } from './coarser.ts'
import { exactSize, gate, type GateOptions, passes, type Refused, type Verdict, yearsOf } from './gate.ts'
import { here } from './inquiry.ts'
import { portions } from './portions.ts'
import { nameOf } from './problem.ts'
import { type Knowledge, type Release, yearOf } from './release.ts'
import { type Rival, Rivals } from './rivals.ts'
import { loadHighs } from './solver.ts'

export interface Proposal {
  readonly coarsening: Coarsening
  /** Numbers that could have been read and now cannot; what merging makes readable instead does not count against them. */
  readonly lost: number
  /** What the release as it was would have told: why each table says less. */
  readonly because: readonly Refused[]
  readonly verdict: Verdict
}

/** The releases that were published, and the one to come, made as coarse as asked. */
export interface Question {
  readonly published: readonly Release[]
  readonly make: (coarsening: Coarsening) => Release
  readonly knowledge: Knowledge
  readonly verdict: Verdict
  /** Called before each attempt that takes seconds. */
  readonly trying?: (attempt: number) => void
}

/**
 * The coarsening that loses the fewest readable numbers and passes, of all combinations of what tables can become
 * (`choicesOf`). An integer program names the cheapest that may pass; where the gate refuses it, the published numbers that
 * tell too much are read off a proof, and all combinations that publish those are ruled out at once. So what passes first
 * loses least. Whatever the first verdict was about, all years of the release are judged. `undefined` where nothing passes: then
 * nothing of that year can be published beside what was; and where the first verdict found numbers that contradict each other.
 */
export async function propose(
  { published, make, knowledge, verdict: first, trying }: Question,
  { hands = here, ...options }: Pick<GateOptions, 'hands' | 'looking'> = {},
): Promise<Proposal | undefined> {
  if (first.contradicting.length > 0) return undefined
  const fine = make(new Map())
  const rivals = new Rivals(await loadHighs(), await choicesOf(fine, make))
  // What was refused in a year that the release has nothing of stays so, whatever is merged.
  const years = [...new Set([...yearsOf([fine]), ...first.refused.map(({ period }) => yearOf(period))])]
  const doubtful = new Map<string, Refused>()
  /** Rules out all that publishes what tells one of these numbers; says whether there was such a thing. */
  const learn = async (pick: Rival, releases: readonly Release[], numbers: Iterable<Refused>) => {
    const asked = [...numbers]
    const found = await Promise.all(
      years.flatMap((year) => {
        const problem = { year, releases, knowledge, size: exactSize }
        const names = [...new Set(asked.filter(({ period }) => yearOf(period) === year).map(nameOf))]
        return portions(names, 4).map((some) => hands.ask(problem, { about: 'reasons', numbers: some }))
      }),
    )
    const proofs = found.flat().flatMap((reasons) => (reasons === undefined ? [] : [reasons]))
    for (const reasons of proofs) rivals.ruleOut(reasons, pick)
    return proofs.length > 0
  }
  let refused = first.refused
  for (let attempt = 1; ;) {
    const pick = rivals.cheapest()
    if (pick === undefined) return undefined
    const releases = [...published, { ...fine, tables: [...pick.values()].flatMap(({ made }) => made ?? []) }]
    for (const one of refused) doubtful.set(nameOf(one), one)
    if (await learn(pick, releases, doubtful.values())) continue
    trying?.(attempt++)
    const verdict = await gate(releases, knowledge, { ...options, hands, years })
    if (passes(verdict)) return { ...asked(pick), because: first.refused, verdict }
    refused = verdict.refused
    const fresh = refused.filter((one) => !doubtful.has(nameOf(one)))
    if (!(await learn(pick, releases, fresh))) rivals.ruleOutAll(pick)
  }
}

/** What is asked for, and what it loses. */
function asked(pick: Rival): Pick<Proposal, 'coarsening' | 'lost'> {
  const coarser = [...pick].filter(([, choice]) => !asItIs(choice))
  return {
    coarsening: new Map(coarser.map(([key, choice]) => [key, choice.coarser])),
    lost: coarser.reduce((sum, [, { lost }]) => sum + lost, 0),
  }
}

const asItIs = ({ coarser }: Choice) => Object.keys(coarser).length === 0
