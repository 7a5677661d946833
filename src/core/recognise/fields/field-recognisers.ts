import { activations } from './activations';
import { area } from './area';
import { arrests } from './arrests';
import { attended } from './attended';
import { availability } from './availability';
import { camera } from './camera';
import { category } from './category';
import { count } from './count';
import { date } from './date';
import { downtime } from './downtime';
import { evidence } from './evidence';
import type { FieldRecogniser } from './field-recogniser';
import { month } from './month';
import { notes } from './notes';
import { operator } from './operator';
import { outcome } from './outcome';
import { reference } from './reference';
import { reviews } from './reviews';
import { source } from './source';
import { status } from './status';
import { time } from './time';
import { year } from './year';

/** Every field that can be recognised. Where two are equally sure of a column, the earlier one gets it. */
export const FIELD_RECOGNISERS: readonly FieldRecogniser[] = [
  date,
  month,
  year,
  time,
  reference,
  camera,
  area,
  category,
  source,
  attended,
  arrests,
  evidence,
  activations,
  reviews,
  availability,
  downtime,
  outcome,
  status,
  count,
  operator,
  notes,
];
