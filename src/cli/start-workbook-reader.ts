import { nodeWorkerLauncher } from '../files/read/node-worker-launcher';
import { createWorkbookReader, type WorkbookReader } from '../files/read/workbook-reader';

/** Starts the reader of workbooks; its worker is bundled beside the command line. */
export function startWorkbookReader(): WorkbookReader {
  return createWorkbookReader({
    startWorker: nodeWorkerLauncher(new URL('./read-worker.mjs', import.meta.url)),
  });
}
