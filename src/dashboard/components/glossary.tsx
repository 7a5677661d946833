import { useDashboardTools } from './dashboard-tools';
import { LegendItem, LegendList } from './legend';

const TERMS = [
  ['incident', 'incidentMeaning'],
  ['arrest', 'arrestMeaning'],
  ['attendance', 'attendanceMeaning'],
  ['proactive', 'proactiveMeaning'],
  ['reactive', 'reactiveMeaning'],
  ['likeForLike', 'likeForLikeMeaning'],
  ['activation', 'activationMeaning'],
  ['evidence', 'evidenceMeaning'],
  ['availability', 'availabilityMeaning'],
  ['notRecorded', 'notRecordedMeaning'],
  ['break', 'breakMeaning'],
] as const;

/** What the words mean, and what the looks of the charts mean: members have asked for both. */
export function Glossary({ year, lastYear }: { readonly year: string; readonly lastYear: string }) {
  const { words } = useDashboardTools();
  const { title, looks, terms } = words.glossary;
  return (
    <details className="dash-card dash-glossary">
      <summary>{title}</summary>
      <LegendList>
        <LegendItem look="now">{looks.now(year)}</LegendItem>
        <LegendItem look="before">{looks.before(lastYear)}</LegendItem>
      </LegendList>
      <p>{looks.sizes}</p>
      <p>{looks.noGood}</p>
      <dl>
        {TERMS.map(([term, meaning]) => (
          <div key={term}>
            <dt>{terms[term]}</dt>
            <dd>{terms[meaning]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
