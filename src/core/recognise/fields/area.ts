import type { Cell } from '../../grid/cell';
import {
  isDate,
  isFraction,
  isKnownCategory,
  isKnownSource,
  isNumber,
  isOfRepeatedTexts,
  isProse,
  isWords,
} from './cell-tests';
import type { FieldRecogniser } from './field-recogniser';

/** "E01017651" and the like: a code of the Office for National Statistics is no name. */
const isStatisticsCode = (cell: Cell): boolean =>
  cell.kind === 'text' && /^[EWSNK]\d{8}$/.test(cell.text.trim());

/** "Hertford 001A": a census area is named after its district, and numbered. */
export const isCensusArea = (cell: Cell): boolean =>
  cell.kind === 'text' && /\S\s\d{3}[A-Z]?$/.test(cell.text);

/** The reporting area: an authority, a town, a neighbourhood. */
export const area: FieldRecogniser = {
  field: 'area',
  headings: [
    [
      /^(?:area|area name|incident area|reporting area|authority|local authority|la|council|district|borough|town|ward|neighbourhood|zone|locality|partner|partner authority|member|scheme|client|customer|lsoa name|ward name|district name|town name|borough name|authority name|council name|area of incident|sub area|area ward|area town|community area)$/,
      1,
    ],
    [
      /\b(?:area|authority|district|borough|ward|neighbourhood|council|town)\b(?!.*\b(?:code|id|no|type|centre office)\b)/,
      0.7,
    ],
    [
      /^(?:region|site|sector|beat|location|place|where|division|community|premises|site name|location name|locn|loc)$/,
      0.5,
    ],
    [/^(?:street|road|falls within|address|location of incident|incident location)$/, 0.25],
  ],
  suits(sample, { isKnownArea }) {
    if (sample.isBlank) return 0;
    const isRepeated = isOfRepeatedTexts(sample);
    if (sample.share(isDate) > 0.3 || (sample.share(isProse) > 0.3 && !isRepeated)) return -1;
    if (sample.share(isStatisticsCode) > 0.5) return -1;
    if (sample.share(isCensusArea) > 0.8) return 0.8;
    // Wards and beats may be numbers.
    if (sample.share(isNumber) > 0.9) return sample.share(isFraction) > 0 ? -1 : -0.4;
    const known = sample.share((cell) => cell.kind === 'text' && isKnownArea(cell.text));
    if (known > 0.3) return Math.min(1, 0.4 + known);
    if (sample.share(isKnownCategory) > 0.5 || sample.share(isKnownSource) > 0.5) return -0.7;
    // Hundreds of different places are streets, one and the same is a force: neither is a reporting area.
    if (sample.distinct > 12 && sample.distinct > sample.filled * 0.6) return -0.3;
    if (sample.distinct === 1 && sample.filled > 20) return -0.2;
    return sample.share(isWords) > 0.6 || isRepeated ? 0.6 : -0.5;
  },
  byValuesAlone: 0.6,
};
