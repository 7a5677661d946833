import { plainText } from '../values/normalise-text';

/** A heading longer than this is prose. */
const LONGEST_HEADING = 80;

/**
 * A heading as lower-case words, however it is spelt: "Police Attended (Y/N)", "police_attended_flag",
 * "policeAttended" and "POLICE ATTENDED?" all begin "police attended". "#" is "no" (number). Prose gives ''.
 */
export function headingWords(heading: string): string {
  if (heading.length > LONGEST_HEADING) return '';
  return (
    plainText(heading)
      // camelCase and "CameraID" are two words; "CCTV" stays one.
      .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
      .toLowerCase()
      .replaceAll('#', ' no ')
      .replaceAll('&', ' and ')
      .replace(/[^\p{L}\p{N}%]+/gu, ' ')
      .replace(
        /\s(?:y n|yes no|y or n|yes or no|flag|ind|indicator|dd mm yyyy|dd mm yy|24 ?hr?s?|hh mm|hhmm)$/u,
        '',
      )
      .trim()
  );
}
