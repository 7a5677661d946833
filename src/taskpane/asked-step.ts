import { STEPS, type Step } from './model/work';

/** The step that a button of the ribbon asks for, from the address its page was opened at; `undefined` for Open. */
export function askedStep(search: string): Step | undefined {
  const asked = new URLSearchParams(search).get('step');
  return STEPS.find((step) => step === asked);
}
