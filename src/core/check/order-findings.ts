import { type Finding, SEVERITIES } from './finding';

/**
 * Orders findings: the gravest first, then what changes most. Findings of the same weight stay in their order. Few
 * weights are had by many findings, so that these are laid on piles and only the piles sorted.
 */
export function orderFindings(findings: Iterable<Finding>): Finding[] {
  const piles = SEVERITIES.map(() => new Map<number, Map<number, Finding[]>>());
  for (const finding of findings) {
    const { incidents = 0, share = 0 } = finding.effect ?? {};
    const ofSeverity = piles[SEVERITIES.indexOf(finding.severity)]!;
    let ofIncidents = ofSeverity.get(incidents);
    if (!ofIncidents) ofSeverity.set(incidents, (ofIncidents = new Map<number, Finding[]>()));
    const pile = ofIncidents.get(share);
    if (pile) pile.push(finding);
    else ofIncidents.set(share, [finding]);
  }
  return piles
    .flatMap((ofSeverity) => heaviestFirst(ofSeverity))
    .flatMap((ofIncidents) => heaviestFirst(ofIncidents))
    .flat();
}

function heaviestFirst<Item>(byWeight: ReadonlyMap<number, Item>): Item[] {
  return [...byWeight].sort(([one], [other]) => other - one).map(([, item]) => item);
}
