/** The ways to write to a console that a library complains in. */
const SILENT = { log: sayNothing, info: sayNothing, warn: sayNothing, error: sayNothing };

/**
 * Does something with whatever a library says on the console meanwhile left unsaid: its remarks on number formats are
 * not for who reads a workbook. Not for what goes on afterwards, such as a promise.
 */
export function quietly<Result>(act: () => Result): Result {
  const own = globalThis.console;
  globalThis.console = { ...own, ...SILENT };
  try {
    return act();
  } finally {
    globalThis.console = own;
  }
}

function sayNothing(): void {
  // What is said here is not for anybody.
}
