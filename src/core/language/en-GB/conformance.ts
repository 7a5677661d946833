/** What the page says that runs the conformance scenarios in a real Excel. */
export const conformanceWords = {
  title: 'Is the emulated Excel right?',
  what: (count: number) =>
    `Runs ${count} small scripts in this Excel and notes what really happens. Use an empty workbook: each script adds a sheet and deletes it again.`,
  run: 'Run the scripts',
  progress: (done: number, count: number) => `${done} of ${count} done`,
  failed: (reason: string) => `The scripts were stopped: ${reason}`,
  result: (host: string, confirmed: number, refuted: number) =>
    `${host}: ${confirmed} as expected, ${refuted} otherwise.`,
  otherwise: (name: string, expected: string, happened: string) =>
    `${name}: expected ${expected}, happened ${happened}`,
  save: 'Save what happened as conformance.json',
  record: 'What happened, to copy',
} as const;
