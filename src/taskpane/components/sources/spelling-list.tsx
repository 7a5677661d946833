import { Button } from '@fluentui/react-components';

import { acceptSpellings } from '../../model/decisions';
import { usePane, useWork } from '../pane-context';

/** Spellings that look like one name, to be accepted one cluster at a time. */
export function SpellingList() {
  const { pane, text } = usePane();
  const { overview } = useWork();
  const words = text.sources.spellings;
  return (
    <section className="card">
      <h2>{words.heading}</h2>
      <p className="quiet">{words.hint}</p>
      <ul className="plain">
        {overview?.suggestions.map((suggestion) => {
          const { field, name, spellings } = suggestion;
          return (
            <li key={`${field} ${name}`} className="cluster">
              <div>
                <span className="quiet">{words.field[field]}</span> <strong>{words.cluster(name)}</strong>
                <div>
                  {spellings
                    .filter(({ text: spelling }) => spelling !== name)
                    .map(({ text: spelling, rows }) => words.spelling(spelling, rows))
                    .join(', ')}
                </div>
              </div>
              <Button
                size="small"
                aria-label={words.acceptFor(name)}
                onClick={() => {
                  void pane.decide((profile) => acceptSpellings(profile, suggestion), words.accepted(name));
                }}
              >
                {words.accept}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
