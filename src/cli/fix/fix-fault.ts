/** Fixes that cannot be made; `message` is the sentence to show. Nothing was written. Exit code 1. */
export class FixFault extends Error {
  override readonly name = 'FixFault';
}
