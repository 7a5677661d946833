import { createRoot } from 'react-dom/client';

import { languageOf } from '../core/language/languages';
import { channelName } from './page/dashboard-channel';
import { FullPage } from './page/full-page';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the dashboard.');

// The pane that opened the page put its own name into the address.
const pane = decodeURIComponent(location.hash.slice(1));
createRoot(root).render(
  <FullPage channel={new BroadcastChannel(channelName(pane))} language={languageOf(navigator.language)} />,
);
