import { processOutput } from './output';
import { runCommandLine } from './run-command-line';

// A reader that stops early (such as `head`) closes the pipe: that is no failure of ours.
process.stdout.on('error', () => {
  process.exitCode = 0;
});

process.exitCode = await runCommandLine(process.argv.slice(2), processOutput);
