/** The command was called in a way it does not understand; `message` is the sentence to show. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
