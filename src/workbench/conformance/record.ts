import { z } from 'zod';

import { runScenario, type Outcome, type Scenario } from './scenario';

const outcomeSchema = z.union([z.object({ value: z.json() }), z.object({ errorCode: z.string() })]);

const recordSchema = z.object({
  /** What ran the scenarios: host, platform and version, as Office tells them. */
  host: z.string().min(1),
  /** The day it was run, `2026-11-22`. */
  day: z.iso.date(),
  outcomes: z.array(z.object({ name: z.string(), outcome: outcomeSchema })),
});

/** What really happened when the scenarios were run somewhere. */
export type ConformanceRecord = z.infer<typeof recordSchema>;

/** Runs every scenario, one after another; tells how far it is. */
export async function recordScenarios(
  excel: typeof Excel,
  scenarios: readonly Scenario[],
  where: { readonly host: string; readonly day: string },
  onProgress: (done: number) => void,
): Promise<ConformanceRecord> {
  const outcomes: { name: string; outcome: Outcome }[] = [];
  for (const scenario of scenarios) {
    outcomes.push({ name: scenario.name, outcome: await runScenario(excel, scenario) });
    onProgress(outcomes.length);
  }
  return recordSchema.parse({ ...where, outcomes });
}

/** Reads a saved record; throws where it is none. */
export function readRecord(text: string): ConformanceRecord {
  return recordSchema.parse(JSON.parse(text));
}

/** What a record says of the scenarios there are. */
export interface Comparison {
  /** Scenarios that went as expected, each with who confirms it now. */
  readonly confirmed: readonly Scenario[];
  /** Those that went otherwise: the emulated Excel, or the expectation, is wrong. */
  readonly refuted: readonly { readonly scenario: Scenario; readonly outcome: Outcome }[];
  /** Scenarios that the record says nothing of: added since. */
  readonly notRun: readonly Scenario[];
}

/** Holds a record against the expectations, and marks those it confirms. */
export function compareRecord(record: ConformanceRecord, scenarios: readonly Scenario[]): Comparison {
  const happened = new Map(record.outcomes.map(({ name, outcome }) => [name, outcome]));
  const by = `${record.host}, ${record.day}`;
  const confirmed: Scenario[] = [];
  const refuted: { scenario: Scenario; outcome: Outcome }[] = [];
  const notRun: Scenario[] = [];
  for (const scenario of scenarios) {
    const outcome = happened.get(scenario.name);
    if (!outcome) notRun.push(scenario);
    else if (JSON.stringify(outcome) === JSON.stringify(scenario.expected))
      confirmed.push({ ...scenario, confirmedBy: by });
    else refuted.push({ scenario, outcome });
  }
  return { confirmed, refuted, notRun };
}
