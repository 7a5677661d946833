import { Button } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronUp20Regular } from '@fluentui/react-icons';

import { ordinalOf } from '../../model/neighbouring-finding';
import { NoFigures } from '../no-figures';
import { usePane, useWork } from '../pane-context';
import { FindingFilters } from './finding-filters';
import { FindingList } from './finding-list';
import { FitStrip } from './fit-strip';
import { FixPreview } from './fix-preview';
import { FixedList } from './fixed-list';

/** The check: what was found, with its cells, and what can be done about it. */
export default function CheckStep() {
  const { check, text } = usePane();
  const { overview, check: state, fixes } = useWork();
  if (!overview || overview.obstacle) return <NoFigures />;
  if (state.preview) return <FixPreview preview={state.preview} />;
  const { groups, place } = state;
  const inAll = groups.reduce((sum, { found }) => sum + found, 0);
  return (
    <div className="check">
      <h1 className="visually-hidden">{text.check.heading}</h1>
      <FitStrip findings={overview.findings} />
      <FindingFilters />
      {inAll > 0 && (
        <div className="walk">
          <span className="quiet">
            {place ? text.check.placeOf(ordinalOf(groups, place), inAll) : text.check.findings(inAll)}
          </span>
          <Button
            size="small"
            icon={<ChevronUp20Regular />}
            aria-label={text.check.previous}
            title={text.check.previous}
            onClick={() => void check.step(-1)}
          />
          <Button
            size="small"
            icon={<ChevronDown20Regular />}
            aria-label={text.check.next}
            title={text.check.next}
            onClick={() => void check.step(1)}
          />
        </div>
      )}
      {inAll === 0 ? <NothingFound /> : <FindingList />}
      {fixes.length > 0 && <FixedList />}
    </div>
  );
}

function NothingFound() {
  const { check, text } = usePane();
  const {
    check: {
      filter: { severity, file, silenced },
    },
  } = useWork();
  const isFiltered = severity !== undefined || file !== undefined || silenced;
  return (
    <div className="empty">
      <p>{isFiltered ? text.check.noneFiltered : text.check.none}</p>
      {isFiltered && (
        <Button onClick={() => void check.filter({ severity: undefined, file: undefined, silenced: false })}>
          {text.check.showAll}
        </Button>
      )}
    </div>
  );
}
