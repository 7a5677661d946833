import { Badge, Button } from '@fluentui/react-components';

import type { PaneText } from '../../../core/language/pane';
import type { SheetOverview, TableOverview } from '../../analysis/sheet-overview';
import { leaveOutSheet, takeInSheet } from '../../model/decisions';
import { usePane } from '../pane-context';
import { Summary } from '../summary';

/** One sheet: what was recognised on it, how surely, what was left out and why. */
export function SheetRow({
  sheet,
  onMap,
}: {
  readonly sheet: SheetOverview;
  readonly onMap: (sheet: SheetOverview) => void;
}) {
  const { pane, text } = usePane();
  const words = text.sources;
  const { file, sheet: name, tables, unrecognised, isIgnored, rows, visibility } = sheet;
  const excluded = rows?.excluded.reduce((sum, { rows: count }) => sum + count, 0) ?? 0;
  const doubts = tables.flatMap((table) => table.doubts);
  const reasons = [...new Set(tables.flatMap((table) => table.reasons))];
  const canMap = tables.every(({ kind }) => kind === 'log' || kind === 'register');
  return (
    <li className="sheet">
      <details>
        <Summary>
          <span className="sheet-name one-line" title={name}>
            {name}
          </span>
          <span className="sheet-words">
            {tables.length === 0 ? (isIgnored ? words.ignored : words.notRecognised) : inWords(sheet, text)}
          </span>
          {tables.length > 0 && <Confidence tables={tables} />}
        </Summary>
        <div className="sheet-details">
          {visibility !== 'visible' && <p>{words.hidden}</p>}
          {unrecognised !== undefined && <p>{unrecognised}</p>}
          {tables.length > 0 && (
            <p>
              <strong>{words.whyTaken}:</strong> {reasons.join(' ')}
            </p>
          )}
          {tables.some(({ fields }) => fields.length > 0) && (
            <p>
              <strong>{words.columns}:</strong>{' '}
              {tables
                .flatMap(({ fields }) => fields)
                .map(
                  ({ field, header }) =>
                    `${words.fields[field]}${isSaid(header, words.fields[field]) ? '' : ` (${header})`}`,
                )
                .join(', ')}
            </p>
          )}
          {tables.filter(mayBeUnread).map(({ layout, unread }) => (
            <p key={layout}>
              {words.unread(
                unread.lacking.map((field) => words.fields[field]),
                unread.headers,
              )}
            </p>
          ))}
          {excluded > 0 && rows && (
            <>
              <p>
                <strong>{words.whyLeftOut}:</strong>
              </p>
              <ul>
                {rows.excluded.map(({ reason, rows: count }) => (
                  <li key={reason}>
                    {words.exclusions[reason]}: {words.rows(count)}
                  </li>
                ))}
              </ul>
            </>
          )}
          {doubts.length > 0 && (
            <>
              <p>
                <strong>{words.doubts}:</strong>
              </p>
              <ul>
                {doubts.map((doubt, index) => (
                  <li key={index}>{doubt}</li>
                ))}
              </ul>
            </>
          )}
          <div className="toolbar">
            {canMap && !isIgnored && (
              <Button
                size="small"
                data-focus-key={`map-${file}-${name}`}
                onClick={() => {
                  onMap(sheet);
                }}
              >
                {words.changeColumns}
              </Button>
            )}
            <Button
              size="small"
              onClick={() => {
                const change = isIgnored ? takeInSheet : leaveOutSheet;
                void pane.decide((profile) => change(profile, file, name));
              }}
            >
              {isIgnored ? words.takeIn : words.leaveOut}
            </Button>
          </div>
        </div>
      </details>
    </li>
  );
}

/** Whether a heading says no more than the field’s own name. */
function isSaid(header: string, field: string): boolean {
  return header === '' || header.trim().toLowerCase() === field.toLowerCase();
}

/** “incident log, 412 rows, header in row 3 – 5 rows left out” */
function inWords({ tables, rows }: SheetOverview, { sources }: PaneText): string {
  const kinds = [...new Set(tables.map((table) => kindOf(table, sources)))].join('; ');
  const [first] = tables;
  const header = tables.length === 1 ? first?.headerRow : undefined;
  const counted = sources.rows(rows?.counted ?? 0);
  const leftOut = (rows?.read ?? 0) - (rows?.counted ?? 0);
  const words = sources.recognised(kinds, counted, header);
  return leftOut > 0 ? `${words}; ${sources.leftOutRows(leftOut)}` : words;
}

function kindOf({ kind, subject }: TableOverview, { kinds, subjects }: PaneText['sources']): string {
  return subject ? subjects[subject] : kinds[kind];
}

/** So sure and surer is “sure”; less is “fairly sure” down to the second bound. */
const SURE = 0.75;
const FAIRLY_SURE = 0.5;

/** Whether what a table lacks may stand in a column that was not read. */
function mayBeUnread({ unread: { headers, lacking } }: TableOverview): boolean {
  return headers.length > 0 && lacking.length > 0;
}

function Confidence({ tables }: { readonly tables: readonly TableOverview[] }) {
  const { confidence } = usePane().text.sources;
  const value = Math.min(...tables.map((table) => table.confidence));
  const isSure = value >= SURE && !tables.some(mayBeUnread);
  const level = isSure ? 'high' : value >= FAIRLY_SURE ? 'fair' : 'low';
  const colour = { high: 'success', fair: 'informative', low: 'warning' } as const;
  return (
    <Badge appearance="tint" size="small" color={colour[level]}>
      {confidence[level]}
    </Badge>
  );
}
