import { type Fix, leaveOut } from './fix';

/**
 * Lets spellings mean the name they were taken for. Nothing is changed in the workbooks: the profile remembers the
 * spelling once for all cells, and for next year's.
 */
export const mapSpelling: Fix = {
  kind: 'map-spelling',
  *propose({ recognition }, { places: [place], parameters }) {
    const ofField = recognition.suggestions.filter(({ field }) => field === parameters['field']);
    const suggestion = ofField.find(({ name }) => name === parameters['name']);
    if (!suggestion || !place) return;
    const { field, name } = suggestion;
    for (const { text } of suggestion.spellings) {
      if (text === name) continue;
      // Initials may be those of more than one area.
      const meanings = ofField.filter((other) =>
        other.spellings.some((spelling) => spelling.text === text && other.name !== text),
      );
      if (meanings.length > 1) yield leaveOut(place, 'several meanings');
      else yield { kind: 'alias', field, spelling: text, after: name };
    }
  },
};
