import { createRoot } from 'react-dom/client';

import { ConformancePage } from './conformance-page';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the scenarios.');

await Office.onReady();
createRoot(root).render(<ConformancePage />);
