/**
 * One report as statistics sees it: for each dimension the codes that it names, none where it was skipped. Nothing here
 * knows what a report is, so that nothing here can look at more than codes.
 */
export type Observation = Readonly<Record<string, readonly string[]>>
