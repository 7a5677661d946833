import { NoFigures } from './no-figures';
import { usePane, useWork } from './pane-context';

/** What leaves the pane: the public copy and tables for other documents. */
export default function ShareStep() {
  const { text } = usePane();
  const { overview } = useWork();
  if (!overview || overview.obstacle) return <NoFigures />;
  return <h1>{text.shell.steps.share}</h1>;
}
