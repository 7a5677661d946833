import { NoFigures } from './no-figures';
import { usePane, useWork } from './pane-context';

/** The year at a glance. */
export default function DashboardStep() {
  const { text } = usePane();
  const { overview } = useWork();
  if (!overview || overview.obstacle) return <NoFigures />;
  return (
    <>
      <h1>{text.shell.steps.dashboard}</h1>
      <dl className="totals">
        {overview.totals.map(({ measure, now, before }) => (
          <div key={measure}>
            <dt>{text.check.measures[measure]}</dt>
            <dd>{text.shell.number(now)}</dd>
            {before !== undefined && (
              <dd className="quiet">
                {overview.lastYear}: {text.shell.number(before)}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </>
  );
}
