import { Badge, Button, Checkbox } from '@fluentui/react-components';
import { Edit16Regular } from '@fluentui/react-icons';

import type { Remark } from '../../../core/report/checker/remark';
import type { ParagraphView, ReportOutline, SectionState, SectionView } from '../../analysis/report-outline';
import { usePane } from '../pane-context';
import { Pieces } from './pieces';
import { RemarkCount, RemarkList } from './remark-list';
import { Summary } from '../summary';

/** The sixteen sections with their states, each to be opened, read and edited. */
export function SectionList({
  outline: { sections, tables, remarks },
  onEdit,
}: {
  readonly outline: ReportOutline;
  readonly onEdit: (paragraph: ParagraphView) => void;
}) {
  const { text } = usePane();
  const words = text.report.sections;
  const placed = new Set(sections.flatMap(placesOf));
  const above = remarks.filter(({ paragraph }) => !placed.has(paragraph));
  return (
    <section aria-label={words.heading}>
      <h2>{words.heading}</h2>
      {remarks.length === 0 && <p className="quiet">{text.report.remarks.clean}</p>}
      <RemarkList remarks={above} label={text.report.remarks.above} />
      <ol className="sections">
        {sections.map((section) => (
          <li key={section.id}>
            <Section section={section} remarks={remarksWithin(remarks, placesOf(section))} onEdit={onEdit} />
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

/** The ids that remarks on a section and on what is in it have. */
function placesOf({ id, paragraphs }: SectionView): string[] {
  return [id, ...paragraphs.map((paragraph) => paragraph.id)];
}

function remarksWithin(remarks: readonly Remark[], places: readonly string[]): Remark[] {
  return remarks.filter(({ paragraph }) => places.includes(paragraph));
}

const COLOURS = {
  'needs you': 'warning',
  drafted: 'informative',
  edited: 'brand',
  checked: 'success',
} as const satisfies Record<SectionState, string>;

function Section({
  section,
  remarks,
  onEdit,
}: {
  readonly section: SectionView;
  readonly remarks: readonly Remark[];
  readonly onEdit: (paragraph: ParagraphView) => void;
}) {
  const { report, text } = usePane();
  const words = text.report.sections;
  const { id, number, heading, state, asked, paragraphs } = section;
  return (
    <details className="section">
      <Summary>
        <span className="section-number">{number}</span>
        <span className="section-heading">{heading}</span>
        <Badge appearance="tint" size="small" color={COLOURS[state]}>
          {state === 'needs you' ? words.needs(asked) : words.states[state]}
        </Badge>
        <RemarkCount remarks={remarks} />
      </Summary>
      <div className="paragraphs">
        <RemarkList remarks={remarksWithin(remarks, [id])} />
        {paragraphs.map((paragraph) => (
          <Paragraph
            key={paragraph.id}
            paragraph={paragraph}
            remarks={remarksWithin(remarks, [paragraph.id])}
            onEdit={onEdit}
          />
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
  remarks,
  onEdit,
}: {
  readonly paragraph: ParagraphView;
  readonly remarks: readonly Remark[];
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
      <div className="paragraph-text">
        {isBlank ? <em>{ask}</em> : <Pieces pieces={pieces} />}
        <RemarkList remarks={remarks} />
      </div>
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
