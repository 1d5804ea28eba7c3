import type { ChannelDocument } from '../channel/schema.ts'
import type { Circumstances } from '../report/questionnaire.ts'

/** What a channel document adds to the questions: its areas, and questions of its own. */
export function offered(document: ChannelDocument): Required<Pick<Circumstances, 'areas' | 'local'>> {
  return {
    areas: document.areas.map(({ code }) => code),
    local: (document.questions ?? []).map(({ code, several = false, choices, when }) => ({
      code,
      several,
      codes: choices.map((choice) => choice.code),
      when,
    })),
  }
}
