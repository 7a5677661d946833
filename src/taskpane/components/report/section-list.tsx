import { Badge, Button, Checkbox } from '@fluentui/react-components';
import { Edit16Regular } from '@fluentui/react-icons';

import type { ParagraphView, ReportOutline, SectionState, SectionView } from '../../analysis/report-outline';
import { usePane } from '../pane-context';
import { Pieces } from './pieces';
import { Summary } from '../summary';

/** The sixteen sections with their states, each to be opened, read and edited. */
export function SectionList({
  outline: { sections, tables },
  onEdit,
}: {
  readonly outline: ReportOutline;
  readonly onEdit: (paragraph: ParagraphView) => void;
}) {
  const { text } = usePane();
  const words = text.report.sections;
  return (
    <section aria-label={words.heading}>
      <h2>{words.heading}</h2>
      <ol className="sections">
        {sections.map((section) => (
          <li key={section.id}>
            <Section section={section} onEdit={onEdit} />
          </li>
        ))}
        {tables.length > 0 && (
          <li>
            <details className="section">
              <Summary>{words.tables(tables.length)}</Summary>
              <ul>
                {tables.map(({ sheetName, title }) => (
                  <li key={sheetName}>
                    {sheetName}: {title}
                  </li>
                ))}
              </ul>
            </details>
          </li>
        )}
      </ol>
    </section>
  );
}

const COLOURS = {
  'needs you': 'warning',
  drafted: 'informative',
  edited: 'brand',
  checked: 'success',
} as const satisfies Record<SectionState, string>;

function Section({
  section,
  onEdit,
}: {
  readonly section: SectionView;
  readonly onEdit: (paragraph: ParagraphView) => void;
}) {
  const { report, text } = usePane();
  const words = text.report.sections;
  const { number, heading, state, asked, paragraphs } = section;
  return (
    <details className="section">
      <Summary>
        <span className="section-number">{number}</span>
        <span className="section-heading">{heading}</span>
        <Badge appearance="tint" size="small" color={COLOURS[state]}>
          {state === 'needs you' ? words.needs(asked) : words.states[state]}
        </Badge>
      </Summary>
      <div className="paragraphs">
        {paragraphs.map((paragraph) => (
          <Paragraph key={paragraph.id} paragraph={paragraph} onEdit={onEdit} />
        ))}
        <Checkbox
          label={words.markChecked}
          checked={state === 'checked'}
          onChange={(_, { checked }) => void report.mark(section, checked === true)}
        />
        <p className="quiet">{words.checkedNote}</p>
      </div>
    </details>
  );
}

function Paragraph({
  paragraph,
  onEdit,
}: {
  readonly paragraph: ParagraphView;
  readonly onEdit: (paragraph: ParagraphView) => void;
}) {
  const words = usePane().text.report.paragraph;
  const { id, number = '', kind, pieces, ask, typed } = paragraph;
  if (kind === 'subheading') {
    return (
      <h3>
        <Pieces pieces={pieces} />
      </h3>
    );
  }
  const isBlank = kind === 'prompt' && typed === undefined;
  const label = isBlank ? words.writeOf(number) : words.editOf(number);
  return (
    <div className="paragraph" data-kind={isBlank ? 'prompt' : kind}>
      <span className="paragraph-number">{number}</span>
      <div className="paragraph-text">{isBlank ? <em>{ask}</em> : <Pieces pieces={pieces} />}</div>
      {kind !== 'list' && (
        <Button
          size="small"
          appearance={isBlank ? 'secondary' : 'subtle'}
          icon={<Edit16Regular />}
          aria-label={label}
          title={label}
          data-focus-key={`edit-${id}`}
          onClick={() => {
            onEdit(paragraph);
          }}
        />
      )}
    </div>
  );
}
