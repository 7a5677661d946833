import { reportText } from '../../../language/en-GB/report';
import { considerationText } from '../../../language/en-GB/report-considerations';
import type { Measure } from '../../../recognise/layout';
import { tellsAvailability } from '../../camera-figures';
import type { Block } from '../../document';
import { tellsProactivity } from '../../proactive-figures';
import { figureWord, writeSentence } from '../../prose/write-sentence';
import type { ReportArea, ReportContext } from '../../report-context';
import { countOfParts } from '../../table-cells';
import { AREAS_TABLE } from '../../tables/areas';
import { type Drafting, paragraph, prompt, subheading } from '../section';

const text = considerationText.scope;

/** More areas than this are not named one by one. */
const MOST_NAMED = 12;

/** Members ask for these; where a workbook has none of them the report says so. */
const EXPECTED: readonly Measure[] = ['arrests', 'attendances', 'evidence', 'reviews'];

/** Which areas the figures are of, what they do not tell, and what the manager has to add. */
export function composeScope(drafting: Drafting): readonly Block[] {
  return [
    subheading('relevant-considerations.scope', text.heading),
    areas(drafting),
    ...notRecorded(drafting.context),
    prompt('relevant-considerations.developments', text.developments),
  ];
}

function areas({ context, tables }: Drafting): Block {
  const id = 'relevant-considerations.areas-covered';
  const table = tables.find(AREAS_TABLE);
  const count = figureWord(
    table ? countOfParts(context, table.table) : { type: 'constant', value: context.areas.length },
    'count',
  );
  if (context.areas.length === 0) return paragraph(id, writeSentence(text.noAreas, {}));
  if (context.areas.length > MOST_NAMED && table) {
    return paragraph(id, writeSentence(text.manyAreas, { count, table: table.reference }));
  }
  return paragraph(id, writeSentence(text.areas, { count, names: nameByKind(context.areas) }));
}

function nameByKind(areas: readonly ReportArea[]): string {
  const named = (kind: ReportArea['kind']) =>
    areas.filter((area) => area.kind === kind).map((area) => area.name);
  const [members, clients] = [named('member'), named('client')];
  // Where nobody is a client there is nothing to tell apart.
  if (clients.length === 0) return reportText.list(members);
  return reportText.listGroups([
    ...(members.length > 0 ? [text.members(reportText.list(members), members.length === 1)] : []),
    text.clients(reportText.list(clients), clients.length === 1),
  ]);
}

function notRecorded(context: ReportContext): Block[] {
  const missing: string[] = EXPECTED.filter((measure) => !context.coverage.has(measure, 'now')).map(
    (measure) => reportText.measures[measure].many,
  );
  if (!tellsProactivity(context, 'now')) missing.push(text.proactivity);
  if (!tellsAvailability(context, 'now')) {
    missing.push(context.coverage.has('availability', 'now') ? text.everyCamera : text.availability);
  }
  if (missing.length === 0) return [];
  const sentence = writeSentence(missing.length === 1 ? text.notRecordedOne : text.notRecorded, {
    year: context.names.year,
    measures: missing.join('; '),
  });
  return [paragraph('relevant-considerations.not-recorded', sentence)];
}
