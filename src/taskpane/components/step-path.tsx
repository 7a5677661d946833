import { Spinner } from '@fluentui/react-components';
import {
  CheckmarkCircle16Regular,
  Circle16Regular,
  ErrorCircle16Regular,
  Table16Regular,
  Warning16Regular,
  Edit16Regular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';

import type { PaneText } from '../../core/language/pane';
import { stepStates, type StepState } from '../model/step-states';
import { STEPS } from '../model/work';
import { usePane, useWork } from './pane-context';

/** The path of the work: every step can be gone to at any time, and says how it stands. */
export function StepPath() {
  const { pane, text } = usePane();
  const work = useWork();
  const states = stepStates(work);
  return (
    <nav className="step-path" aria-label={text.shell.path}>
      <ol>
        {STEPS.map((step) => {
          const state = states[step];
          return (
            <li key={step}>
              <button
                type="button"
                className="step"
                data-state={state.code}
                aria-current={work.step === step ? 'step' : undefined}
                onClick={() => {
                  pane.goToStep(step);
                }}
              >
                <span className="step-name">{text.shell.steps[step]}</span>
                <span className="step-state">
                  {ICONS[state.code]}
                  <span>
                    {'count' in state ? `${text.shell.number(state.count)} ` : ''}
                    <span className="step-word">{wordsOf(state, text)}</span>
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function wordsOf(state: StepState, { shell: { stepStates: words } }: PaneText): string {
  return 'count' in state ? words[state.code](state.count) : words[state.code];
}

const ICONS: Readonly<Record<StepState['code'], ReactNode>> = {
  'not begun': <Circle16Regular />,
  working: <Spinner size="extra-tiny" aria-hidden />,
  ready: <CheckmarkCircle16Regular />,
  written: <CheckmarkCircle16Regular />,
  problem: <Warning16Regular />,
  sheets: <Table16Regular />,
  errors: <ErrorCircle16Regular />,
  warnings: <Warning16Regular />,
  'to write': <Edit16Regular />,
};
