import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToggleButton,
} from '@fluentui/react-components';
import { MoreHorizontalRegular, TableRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useCallback, useId, useState } from 'react';

import { drawnFigure } from '../charts/chart-data';
import { copyPicture, copyTable } from '../clipboard/copy';
import { plainTableOf } from '../model/plain-view';
import type { DrawnView, EmptyView, FigureCell, View } from '../model/view';
import { useDashboardTools } from './dashboard-tools';
import { DataTable } from './data-table';
import { HoursCanvas } from './hours-canvas';
import { Legend } from './legend';
import { outcomeOfPicture, outcomeOfTable } from './outcome-words';

// chart.js is loaded once there is something to draw.
const BarCanvas = lazy(() =>
  import('./bar-canvas').then(({ BarCanvas: component }) => ({ default: component })),
);

/** One view: what it says, its chart or its table, and what can be done with it. */
export function ChartCard({ view }: { readonly view: View }) {
  return view.state === 'drawn' ? <DrawnCard view={view} /> : <EmptyCard view={view} />;
}

function EmptyCard({ view }: { readonly view: EmptyView }) {
  const heading = useId();
  return (
    <section className="dash-card dash-empty" aria-labelledby={heading}>
      <h2 id={heading}>{view.title}</h2>
      <p>{view.sentence}</p>
    </section>
  );
}

function DrawnCard({ view }: { readonly view: DrawnView }) {
  const { words, trace } = useDashboardTools();
  const [isTable, setIsTable] = useState(false);
  const heading = useId();
  const label = words.chart.label(view.title, view.reading);
  const onPick = useCallback(
    (cell: FigureCell | undefined) => {
      if (cell) trace?.({ figure: cell.figure, ...(cell.at && { at: cell.at }) }, view.title);
    },
    [trace, view.title],
  );
  return (
    <section className="dash-card" aria-labelledby={heading}>
      <header>
        <h2 id={heading}>{view.title}</h2>
        <ToggleButton
          size="small"
          appearance="subtle"
          icon={<TableRegular />}
          checked={isTable}
          title={words.chart.asTable}
          aria-label={`${words.chart.asTable}: ${view.title}`}
          onClick={() => {
            setIsTable(!isTable);
          }}
        />
        <CardMenu view={view} />
      </header>
      <p className="dash-reading">{view.reading}</p>
      {isTable ? (
        <DataTable table={view.table} title={view.title} />
      ) : view.kind === 'hours of the week' ? (
        <HoursCanvas view={view} label={label} onPick={onPick} />
      ) : (
        <>
          <Legend series={view.series} />
          <Suspense fallback={<div className="dash-canvas" />}>
            <BarCanvas
              view={view}
              label={label}
              onPick={(series, row) => {
                onPick(drawnFigure(view, series, row));
              }}
            />
          </Suspense>
        </>
      )}
      {view.remarks.map((remark) => (
        <p key={remark} className="dash-remark">
          {remark}
        </p>
      ))}
    </section>
  );
}

function CardMenu({ view }: { readonly view: DrawnView }) {
  const { words, language, actions } = useDashboardTools();
  const [said, setSaid] = useState('');
  const { onPutIntoWorkbook } = actions;
  const say = (work: Promise<string>) => {
    setSaid('');
    work.then(setSaid, () => {
      setSaid(words.outcomes.copyFailed);
    });
  };
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button
            size="small"
            appearance="subtle"
            icon={<MoreHorizontalRegular />}
            title={words.chart.more(view.title)}
            aria-label={words.chart.more(view.title)}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem
              onClick={() => {
                say(
                  import('../charts/picture')
                    .then(({ drawPicture }) => copyPicture(drawPicture(view, words), `${view.id}.png`))
                    .then((outcome) => outcomeOfPicture(words.outcomes, outcome)),
                );
              }}
            >
              {words.chart.copyPicture}
            </MenuItem>
            <MenuItem
              onClick={() => {
                say(
                  copyTable(plainTableOf(view, words), language).then((outcome) =>
                    outcomeOfTable(words.outcomes, outcome),
                  ),
                );
              }}
            >
              {words.chart.copyTable}
            </MenuItem>
            {onPutIntoWorkbook && (
              <MenuItem
                onClick={() => {
                  say(
                    onPutIntoWorkbook(view).then((why) =>
                      why === undefined ? words.outcomes.written : words.outcomes.notWritten(why),
                    ),
                  );
                }}
              >
                {words.chart.putIntoWorkbook}
              </MenuItem>
            )}
          </MenuList>
        </MenuPopover>
      </Menu>
      <p role="status" className="dash-outcome">
        {said}
      </p>
    </>
  );
}
