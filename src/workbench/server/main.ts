import { serveWorkbench } from './serve-workbench';

/** Serves the workbench of the project in the current folder until it is told to stop. */
const { workbench } = await serveWorkbench({ root: process.cwd() });
process.stdout.write(`${workbench}\n`);
