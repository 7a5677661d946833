import type { HeadlineId, ViewId } from './view';

/** A question members ask when the report is presented, and what on the dashboard answers it. */
export interface Question {
  readonly question: string;
  readonly answeredBy: readonly (
    { readonly view: ViewId } | { readonly headline: HeadlineId } | 'glossary'
  )[];
}

/** The questions of past meetings; the tests hold the dashboard to answering every one. */
export const QUESTIONS: readonly Question[] = [
  {
    question: 'How many incidents were started by the police, and how many by the control room itself?',
    answeredBy: [{ view: 'sources' }, { headline: 'proactiveShare' }],
  },
  {
    question: 'Is a rise in incidents real, or does it come of new contracts?',
    answeredBy: [{ view: 'comparison' }],
  },
  { question: 'What does a term mean?', answeredBy: ['glossary'] },
  { question: 'Why did so many activations give so few incidents?', answeredBy: [{ view: 'activations' }] },
  { question: 'How much of the footage reviewed became evidence?', answeredBy: [{ view: 'evidence' }] },
  { question: 'What part of all areas’ arrests are our own?', answeredBy: [{ view: 'arrests' }] },
  { question: 'What does a colour mean?', answeredBy: ['glossary'] },
];
