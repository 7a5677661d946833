import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

import { loadCalculator } from './load-calculator';
import { readManifest } from './read-manifest';
import { readServing } from './serving';
import { Session } from './session';
import { Workbench } from './workbench';
import { newWorkbook } from './workbook-files';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the workbench.');

const [calculator, serving] = await Promise.all([loadCalculator(), readServing()]);
const controls = await readControls(serving.addIn);
const first = new Session(newWorkbook(calculator));
createRoot(root).render(
  <FluentProvider theme={webLightTheme} style={{ height: '100%' }}>
    <Workbench {...{ first, calculator, serving, controls }} />
  </FluentProvider>,
);

async function readControls(addIn: string) {
  const answer = await fetch('./manifest.xml');
  return answer.ok ? readManifest(await answer.text(), addIn) : [];
}
