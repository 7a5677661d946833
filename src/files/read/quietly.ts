/** How a console is written to that a library complains on. */
const VOICES = ['log', 'info', 'warn', 'error'] as const;

/**
 * Does something with whatever a library says on the console meanwhile left unsaid: its remarks on number formats are
 * not for who reads a workbook. Not for what goes on afterwards, such as a promise.
 */
export function quietly<Result>(act: () => Result): Result {
  const voices = VOICES.map((voice) => [voice, console[voice]] as const);
  for (const voice of VOICES) console[voice] = () => undefined;
  try {
    return act();
  } finally {
    for (const [voice, own] of voices) console[voice] = own;
  }
}
