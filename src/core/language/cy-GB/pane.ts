export { paneText } from '../en-GB/pane';
