import {
  counted,
  grouped,
  inWords,
  plainName,
  quoted,
  type RuleCatalogue,
  type RuleWords,
  verb,
} from './check-words';

/** What rules about personal data and small counts say. */
export const privacyRuleWords = {
  'name-of-person': printed(
    'Perhaps a person’s name',
    'a person’s name',
    'Found are common first names with a surname, surnames in capitals before a first name, and names with a title or initials; not a first name or surname by itself, nor unusual names.',
  ),
  'date-of-birth': printed('Perhaps a date of birth', 'a date of birth'),
  'vehicle-registration': printed(
    'Perhaps a number plate',
    'a vehicle’s number plate',
    'Found are plates issued since 1983; not older, personal or foreign ones.',
  ),
  postcode: printed('Perhaps a postcode', 'a full postcode', 'An address without its postcode is not found.'),
  'phone-number': printed('Perhaps a phone number', 'a phone number'),
  'e-mail-address': printed('Perhaps an e-mail address', 'an e-mail address'),
  'police-reference': printed(
    'Perhaps a police reference',
    'a police reference or the number of an officer',
    'Found are CAD 123, 41/12345/18, CR/012345/17, Incident 345 of 12/03/2017, PC 1234 and the like; not a bare number.',
  ),
  'personal-data-in-notes': {
    title: 'Personal data in notes',
    what: ({ header, rows }) =>
      `${counted(rows, 'cell')} of the column ${quoted(header)} ${verb(rows, 'seems', 'seem')} to hold names, number plates, addresses or the like.`,
    why: 'The column is not used and never reaches the report. It goes wherever this workbook is sent.',
    how: 'Nothing is to be done for the report. Do not send the workbook itself to the committee.',
  },
  'small-counts': {
    title: 'Small counts by month',
    what: ({ area, counts, threshold, named, more }) =>
      `${counted(counts, 'monthly figure')} of ${String(area)} ${verb(counts, 'is', 'are')} below ${grouped(threshold)}: ${String(named).split('; ').map(monthlyFigure).join(', ')}${more === 0 ? '' : ` and ${grouped(more)} more`}.`,
    why: 'A small count may let somebody be recognised.',
    how: 'Nothing is to be done: the public copy protects them as the profile says.',
  },
  'small-counts-shown': {
    title: 'Small counts are not protected',
    what: ({ counts, threshold }) =>
      `${counted(counts, 'monthly figure')} below ${grouped(threshold)} will be printed as ${verb(counts, 'it is', 'they are')}, because the profile switches ${verb(counts, 'its', 'their')} protection off.`,
    why: 'A small count may let somebody be recognised.',
    how: 'Choose suppression or rounding in the profile, unless publishing them was decided.',
  },
  'lone-small-count': {
    title: 'Small count that the total gives away',
    what: ({ area, measure, month }) =>
      `In ${inWords(month)} ${String(area)} has the only small number of ${plainName(measure)} of its year.`,
    why: 'If it alone were left out, the year’s total less the other months would show it.',
    how: 'Nothing is to be done: the public copy leaves a second figure out as well. Do not print the months elsewhere.',
  },
  'small-categories': {
    title: 'Category with very few incidents',
    what: ({ name, threshold }) =>
      `${quoted(name)} has fewer than ${counted(threshold, 'incident')} in the year.`,
    why: 'A small count may let somebody be recognised.',
    how: 'Nothing is to be done: the public copy protects it as the profile says. It could also be counted under a wider category.',
  },
  'small-remainder': {
    title: 'Small rest beside the sub-areas',
    what: ({ area, threshold }) =>
      `All but a few incidents of ${String(area)} (fewer than ${grouped(threshold)}) lie in its sub-areas.`,
    why: 'The area’s total less its sub-areas shows the small rest.',
    how: 'Fill in the sub-area where it is known. The public copy protects the rest as the profile says.',
  },
} satisfies RuleCatalogue;

/** `limits`: what the rule finds and what it does not, where nobody could guess. */
function printed(title: string, thing: string, limits?: string): RuleWords {
  return {
    title,
    what: ({ field, rows }) =>
      field === 'title'
        ? `The title of this table seems to hold ${thing}.`
        : `${counted(rows, 'cell')} of the ${plainName(field)} column ${verb(rows, 'seems', 'seem')} to hold ${thing}.`,
    why: [
      'This text would be printed in the report. Nothing personal may stand in a public document.',
      limits,
    ]
      .filter((sentence) => sentence !== undefined)
      .join(' '),
    how: 'Take it out of the cell, or move it to the notes, which are never printed.',
  };
}

/** “2017-05 arrests” as “arrests in May 2017”. */
function monthlyFigure(text: string): string {
  const [month, measure] = text.split(' ');
  return `${plainName(measure)} in ${inWords(month)}`;
}
