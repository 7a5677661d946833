import { createRoot } from 'react-dom/client';

import { AddInFrame } from './add-in-frame';
import { loadCalculator, newWorkbook } from './new-workbook';
import { readServing } from './serving';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the workbench.');

const [calculator, serving] = await Promise.all([loadCalculator(), readServing()]);
const workbook = newWorkbook(calculator);
createRoot(root).render(
  <div className="workbench">
    <main />
    <AddInFrame workbook={workbook} page={serving.addIn} />
  </div>,
);
