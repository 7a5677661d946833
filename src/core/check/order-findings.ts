import { type Finding, type Severity, SEVERITIES } from './finding';

/** The findings of one rule, laid on piles of the same weight: by incidents, then by share. */
export interface Piles {
  readonly severity: Severity;
  readonly byIncidents: ReadonlyMap<number, ReadonlyMap<number, readonly Finding[]>>;
}

/** Lays the findings of one rule on piles; those of a pile stay in their order. Many findings have few weights. */
export function pileFindings(severity: Severity, findings: Iterable<Finding>): Piles {
  const byIncidents = new Map<number, Map<number, Finding[]>>();
  for (const finding of findings) {
    const incidents = finding.effect?.incidents ?? 0;
    const share = finding.effect?.share ?? 0;
    let ofIncidents = byIncidents.get(incidents);
    if (!ofIncidents) byIncidents.set(incidents, (ofIncidents = new Map<number, Finding[]>()));
    const pile = ofIncidents.get(share);
    if (pile) pile.push(finding);
    else ofIncidents.set(share, [finding]);
  }
  return { severity, byIncidents };
}

/**
 * Orders the findings of rules: the gravest first, then what changes most. Findings of the same weight stay in the order
 * of the rules.
 */
export function orderFindings(rules: readonly Piles[]): Finding[] {
  const ordered: (readonly Finding[])[] = [];
  for (const severity of SEVERITIES) {
    const ofSeverity = rules.filter((rule) => rule.severity === severity);
    const weights = gather(ofSeverity.map(({ byIncidents }) => byIncidents));
    for (const ofIncidents of weights) for (const piles of gather(ofIncidents)) ordered.push(...piles);
  }
  return ordered.flat();
}

/** What several maps have under each number, the greatest number first. */
function gather<Item>(maps: readonly ReadonlyMap<number, Item>[]): Item[][] {
  const gathered = new Map<number, Item[]>();
  for (const map of maps) {
    for (const [weight, item] of map) {
      const items = gathered.get(weight);
      if (items) items.push(item);
      else gathered.set(weight, [item]);
    }
  }
  return [...gathered].sort(([one], [other]) => other - one).map(([, items]) => items);
}
