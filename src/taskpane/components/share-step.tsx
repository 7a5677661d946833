import { useCallback } from 'react';

import { SharePanel } from '../../dashboard/components/share-panel';
import { NoFigures } from './no-figures';
import { usePane, useWork } from './pane-context';

/** What leaves the pane: the public copy and tables for other documents. */
export default function ShareStep() {
  const { share: work, text, language } = usePane();
  const { overview, check, profile } = useWork();
  const share = useCallback(() => work.share(), [work]);
  const makePublicCopy = useCallback(() => work.makePublicCopy(), [work]);
  if (!overview || overview.obstacle) return <NoFigures />;
  return (
    <>
      <h1>{text.shell.steps.share}</h1>
      {/* Other figures, or other decisions about them, are shared anew. */}
      <SharePanel
        key={`${check.revision} ${JSON.stringify(profile.disclosure ?? {})}`}
        language={language}
        share={share}
        onMakePublicCopy={makePublicCopy}
      />
    </>
  );
}
