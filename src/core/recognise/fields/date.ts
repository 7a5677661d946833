import { isDate, isDateSerial, isMonthFirstDate } from './cell-tests';
import { type FieldRecogniser, suitsByShare } from './field-recogniser';

/** The day something happened, or was written down. */
export const date: FieldRecogniser = {
  field: 'date',
  headings: [
    [
      /^(?:date|incident date|date of incident|inc date|date and time|date time|datetime|time and date|timestamp|occurrence date|date of occurrence|occurred(?: on| at)?|date occurred|log date|event date|start date(?: time)?|incident datetime|date hour)$/,
      1,
    ],
    [
      /^(?:logged(?: at| on)?|date logged|log(?:ged)? datetime|logged date|date reported|reported(?: on| at| date)?|date raised|raised(?: on)?|review date|date of review|date reviewed|date produced|produced(?: on)?|date of evidence|created(?: on| at)?|date created|created date|incident start|date from|start|date of fault|fault date|date found|date downloaded|download date|opened)$/,
      0.85,
    ],
    [
      /^(?:date requested|requested(?: on)?|request date|date of request|date received|received(?: on)?|date recorded|recorded(?: on| at)?|entry date|date entered|entered(?: on| at)?|date of recording|footage date|day)$/,
      0.75,
    ],
    [
      /\b(?:date|datetime)\b(?!.*\b(?:birth|cleared|closed|returned|released|collected|due|fixed|repaired|completed|updated|end|destroyed|deleted|installed|review due)\b)(?<!\b(?:birth|cleared|closed|returned|released|collected|due|fixed|repaired|completed|updated|end|destroyed|deleted|installed)\sdate)/,
      0.6,
    ],
    [
      /\bdate\b|^(?:cleared|closed|returned|released|collected|due|fixed|repaired|completed|updated|last updated|installed)(?: on| at| date)?$/,
      0.3,
    ],
  ],
  suits(sample) {
    if (sample.isBlank) return 0;
    const dated = sample.share(isDate) + sample.share(isDateSerial) + sample.share(isMonthFirstDate);
    return suitsByShare(Math.min(1, dated));
  },
  byValuesAlone: 0.65,
};
