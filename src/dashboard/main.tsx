import { createRoot } from 'react-dom/client';

import { languageOf } from '../core/language/languages';
import { FullPage } from './page/full-page';
import { windowChannel } from './page/window-channel';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the dashboard.');

// The pane that opened the page has the figures.
const opener = window.opener as Window | null;
createRoot(root).render(
  <FullPage {...(opener && { channel: windowChannel(opener) })} language={languageOf(navigator.language)} />,
);
