/** Where a command's words go: results to standard output, messages for people to standard error. */
export interface Output {
  readonly result: (text: string) => void;
  readonly message: (text: string) => void;
}

export const processOutput: Output = {
  result: (text) => process.stdout.write(`${text}\n`),
  message: (text) => process.stderr.write(`${text}\n`),
};
