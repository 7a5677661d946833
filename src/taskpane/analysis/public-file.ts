import { describePlace } from '../../core/check/describe-findings';
import type { Language } from '../../core/language/languages';
import { composePublicCopy } from '../../core/report/public-copy/compose-public-copy';
import { findPrintedPersonalData } from '../../core/report/public-copy/printed-personal-data';
import { findPersonalDataOfProfile } from '../../core/report/public-copy/profile-personal-data';
import type { ReportInput } from '../../core/report/report-input';
import { layOutReport } from '../../core/report/workbook/lay-out-report';

/**
 * The public copy as the bytes of an .xlsx file; or, where it would print personal data, the cells and words of the
 * profile that hold it.
 */
export type PublicFileAnswer =
  | { readonly bytes: Uint8Array<ArrayBuffer>; readonly places?: undefined }
  | { readonly places: readonly string[] };

/** Makes the public copy. It goes on without the cube: what is not in the document cannot get into the file. */
export async function makePublicFile(input: ReportInput, language: Language): Promise<PublicFileAnswer> {
  const { document } = composePublicCopy(input);
  const personal = findPrintedPersonalData(document, input.findings);
  const words = findPersonalDataOfProfile(document, input.profile, input.findings);
  if (personal.length + words.length > 0) {
    const { recognition } = input.records;
    const places = personal.flatMap((finding) =>
      finding.places.map((one) => describePlace(one, recognition, language)),
    );
    const ofProfile = words.map(({ place }) => `profile › ${place}`);
    return { places: [...new Set([...ofProfile, ...places])] };
  }
  const plan = layOutReport(document, { ...input.cube, rows: [] });
  // Whoever never makes a copy loads no writer of files.
  const { writeXlsx } = await import('../../files/write/write-xlsx');
  return { bytes: new Uint8Array(await writeXlsx(plan)) };
}
