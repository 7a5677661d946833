import { z } from 'zod';

import { sheetTraceSchema } from '../texts/sheet-trace';
import { unwrapXml, wrapInXml } from '../storage/xml-envelope';

/** The custom XML part that says which sheets and names of the workbook are the report's. */
export const STATE_NAMESPACE = 'urn:cctv-annual-report:report-state';

const schema = z.object({
  version: z.literal(1),
  /** While it is being written the report is a mixture of old and new. */
  phase: z.enum(['being written', 'complete']),
  /** Excel's ids of the sheets that are the report's. */
  sheets: z.array(z.object({ partId: z.string(), id: z.string() })),
  /** Sheets the writing was about to add, by name: they have no id before they are there. */
  adding: z.array(z.string()),
  names: z.array(z.string()),
  /** What was written on each sheet; while it is being written also what is to be. */
  traces: z.array(sheetTraceSchema).default([]),
});

export type ReportState = z.infer<typeof schema>;

export const NO_REPORT: ReportState = {
  version: 1,
  phase: 'complete',
  sheets: [],
  adding: [],
  names: [],
  traces: [],
};

export function writeState(state: ReportState): string {
  return wrapInXml(STATE_NAMESPACE, state);
}

/** The state a workbook keeps; that of one without a report where it is damaged or of a later version. */
export function parseState(xml: string): ReportState {
  const parsed = schema.safeParse(unwrapXml(xml));
  return parsed.success ? parsed.data : NO_REPORT;
}

/** One state of several: whatever any of them calls the report's is. */
export function joinStates(states: readonly ReportState[]): ReportState {
  const [state, ...others] = states;
  if (!state) return NO_REPORT;
  if (others.length === 0) return state;
  const sheets = new Map(states.flatMap((one) => one.sheets.map((sheet) => [sheet.id, sheet])));
  const traces = new Map(states.flatMap((one) => one.traces.map((trace) => [JSON.stringify(trace), trace])));
  return {
    version: 1,
    phase: states.some(({ phase }) => phase === 'being written') ? 'being written' : 'complete',
    sheets: [...sheets.values()],
    adding: [...new Set(states.flatMap(({ adding }) => adding))],
    names: [...new Set(states.flatMap(({ names }) => names))],
    traces: [...traces.values()],
  };
}
