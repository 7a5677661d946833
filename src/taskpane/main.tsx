import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the pane.');

await Office.onReady();
createRoot(root).render(<p role="status">ready</p>);
