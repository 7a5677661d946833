import { appendices } from './appendices';
import { contactOfficers } from './contact-officers';
import { equalities } from './equalities';
import { executiveSummary } from './executive-summary';
import { financial } from './financial';
import { legal } from './legal';
import {
  alternativeOptions,
  backgroundPapers,
  consultation,
  forwardPlan,
  humanResources,
  socialValue,
} from './prompted';
import { reasons } from './reasons';
import { recommendations } from './recommendations';
import { relevantConsiderations } from './relevant-considerations';
import { risk } from './risk';
import type { Section } from './section';

/** The sixteen sections of a covering report, in the house order. Their numbers are their places here. */
export const SECTIONS: readonly Section[] = [
  executiveSummary,
  recommendations,
  reasons,
  alternativeOptions,
  consultation,
  forwardPlan,
  relevantConsiderations,
  legal,
  financial,
  risk,
  equalities,
  socialValue,
  humanResources,
  appendices,
  contactOfficers,
  backgroundPapers,
];
