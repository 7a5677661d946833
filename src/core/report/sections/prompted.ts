import { sectionText } from '../../language/en-GB/report-sections';
import { prompt, type Section } from './section';

/** Sections no figure has anything to say about: a person writes them. */
function prompted(id: Section['id'], block: string, ask: string): Section {
  return { id, compose: () => [prompt(block, ask)] };
}

export const alternativeOptions = prompted(
  'alternative-options',
  'alternative-options.considered',
  sectionText.alternativeOptions.ask,
);

export const consultation = prompted('consultation', 'consultation.held', sectionText.consultation.ask);

export const forwardPlan = prompted('forward-plan', 'forward-plan.reference', sectionText.forwardPlan.ask);

export const socialValue = prompted('social-value', 'social-value.implications', sectionText.socialValue.ask);

export const humanResources = prompted(
  'human-resources',
  'human-resources.implications',
  sectionText.humanResources.ask,
);

export const backgroundPapers = prompted(
  'background-papers',
  'background-papers.list',
  sectionText.backgroundPapers.ask,
);
