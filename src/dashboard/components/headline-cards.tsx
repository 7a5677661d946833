import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';

import type { Headline } from '../model/view';
import { useDashboardTools } from './dashboard-tools';
import { FigureValue } from './figure-value';

/** The figures of the year at the top, each beside last year's. */
export function HeadlineCards({
  headlines,
  lastYear,
}: {
  readonly headlines: readonly Headline[];
  readonly lastYear: string;
}) {
  const { words } = useDashboardTools();
  return (
    <section aria-label={words.headlines.title}>
      <ul className="dash-headlines">
        {headlines.map((headline) => (
          <HeadlineCard key={headline.id} headline={headline} lastYear={lastYear} />
        ))}
      </ul>
    </section>
  );
}

function HeadlineCard({ headline, lastYear }: { readonly headline: Headline; readonly lastYear: string }) {
  const { words } = useDashboardTools();
  const { name, now, before, movement, direction, remark } = headline;
  return (
    <li className="dash-headline">
      <h2>{name}</h2>
      <p className={now.type === 'figure' ? 'dash-big' : 'dash-big dash-none'}>
        <FigureValue cell={now} name={name} />
      </p>
      {before.type === 'figure' && (
        <p className="dash-before">
          {lastYear}: <FigureValue cell={before} name={`${name} ${lastYear}`} />
        </p>
      )}
      {movement !== '' && (
        <p className="dash-movement">
          {direction === 1 && <ArrowUpRegular aria-hidden />}
          {direction === -1 && <ArrowDownRegular aria-hidden />}
          <span>{movement}</span>
        </p>
      )}
      {now.type === 'absent' && now.shorthand === '[x]' && !now.instead && (
        <p className="dash-remark">{words.glossary.terms.notRecordedMeaning}</p>
      )}
      {remark !== undefined && <p className="dash-remark">{remark}</p>}
    </li>
  );
}
