/** What a button of the ribbon or an entry of its menu asks the pane for. */
export interface RibbonCommand {
  /** The control's id in the manifest. */
  readonly id: string;
  /** The step the pane starts at; `undefined` where it starts as it usually does. */
  readonly step?: 'check' | 'dashboard' | 'report' | 'share';
  /** The part of that step the person is led to: what bears it as `data-part`. */
  readonly part?: 'public-copy' | 'tables';
}

/**
 * Every command of the ribbon. Excel shows all of them in one pane and puts the page of the pressed one there, so what is
 * asked for stands in that page's address; no function of ours has to run in Excel before there is a pane.
 */
export const RIBBON_COMMANDS: readonly RibbonCommand[] = [
  { id: 'Open' },
  { id: 'Check', step: 'check' },
  { id: 'WriteReport', step: 'report' },
  { id: 'PublicCopy', step: 'share', part: 'public-copy' },
  { id: 'TablesForWord', step: 'share', part: 'tables' },
  { id: 'Dashboard', step: 'dashboard' },
];

/** The query of the address a command opens the pane at; '' for Open. */
export function queryOf({ step, part }: RibbonCommand): string {
  if (!step) return '';
  return part ? `?step=${step}&export=${part}` : `?step=${step}`;
}

/** The command that opened a page, from the query of its address, which holds what Excel adds as well. */
export function commandAt(search: string): RibbonCommand | undefined {
  const asked = new URLSearchParams(search);
  const step = asked.get('step');
  if (step === null) return undefined;
  const atStep = RIBBON_COMMANDS.filter((command) => command.step === step);
  return atStep.find(({ part }) => part === (asked.get('export') ?? undefined)) ?? atStep[0];
}
