import { cliText } from '../../core/language/en-GB/cli';
import { EMPTY_PROFILE } from '../../core/profile/profile';
import { describeRecognition } from '../../core/recognise/describe';
import { recogniseWorkbooks } from '../../core/recognise/recognise-workbooks';
import { loadProfile } from '../load-profile';
import { readSources } from '../read-sources';
import { startWorkbookReader } from '../start-workbook-reader';
import type { Command } from './command';

/** Prints what was found, as JSON with a profile to edit. */
export const recogniseCommand: Command = {
  name: 'recognise',
  options: ['profile', 'json'],
  async run(parameters, output) {
    const profile = parameters.profile === undefined ? EMPTY_PROFILE : await loadProfile(parameters.profile);
    const reader = startWorkbookReader();
    try {
      const sources = await readSources(parameters, reader, output);
      const recognition = recogniseWorkbooks(sources.workbooks, profile);
      output.result(JSON.stringify(describeRecognition(recognition), undefined, 2));
      if (recognition.layouts.length === 0)
        output.message(cliText.nothingRecognised(sources.workbooks.map(({ file }) => file)));
      return sources.unreadable > 0 || recognition.layouts.length === 0 ? 1 : 0;
    } finally {
      reader.close();
    }
  },
};
