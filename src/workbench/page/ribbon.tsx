import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToggleButton,
  Toolbar,
  ToolbarDivider,
} from '@fluentui/react-components';
import {
  ArrowRedoRegular,
  ArrowUndoRegular,
  ChevronDownRegular,
  TableFreezeColumnAndRowRegular,
  TextBoldRegular,
} from '@fluentui/react-icons';

import { workbenchWords } from '../../core/language/en-GB/workbench';
import { LAST_COLUMN, LAST_ROW, type Area } from '../host/book/area';
import { refuseWhereProtected } from '../host/book/protection';
import { deleteCells, insertCells } from '../host/book/shift-cells';
import type { ManifestControl } from './read-manifest';
import type { Session } from './session';
import { useRevision } from './use-session';

interface RibbonProps {
  readonly session: Session;
  readonly controls: readonly ManifestControl[];
  readonly onCommand: (page: string) => void;
  readonly onNew: () => void;
  readonly onOpen: () => void;
  readonly onSample: () => void;
  readonly onSave: () => void;
}

/** The strip over the sheet: what one needs of Excel's own, and the buttons of the add-in's manifest. */
export function Ribbon({ session, controls, onCommand, onNew, onOpen, onSample, onSave }: RibbonProps) {
  useRevision(session);
  const { workbook } = session;
  const { row, column } = session.activeCell;
  const sheet = workbook.activeSheet;
  return (
    <Toolbar className="ribbon" size="small">
      <StripMenu label={workbenchWords.file}>
        <MenuItem onClick={onNew}>{workbenchWords.newWorkbook}</MenuItem>
        <MenuItem onClick={onOpen}>{workbenchWords.openWorkbook}</MenuItem>
        <MenuItem onClick={onSample}>{workbenchWords.openSample}</MenuItem>
        <MenuItem onClick={onSave}>{workbenchWords.saveWorkbook}</MenuItem>
      </StripMenu>
      <Button
        appearance="subtle"
        icon={<ArrowUndoRegular />}
        aria-label={workbenchWords.undo}
        disabled={!workbook.undo.canUndo}
        onClick={() => session.attempt(() => workbook.undo.undo())}
      />
      <Button
        appearance="subtle"
        icon={<ArrowRedoRegular />}
        aria-label={workbenchWords.redo}
        disabled={!workbook.undo.canRedo}
        onClick={() => session.attempt(() => workbook.undo.redo())}
      />
      <ToolbarDivider />
      <ToggleButton
        appearance="subtle"
        icon={<TextBoldRegular />}
        aria-label={workbenchWords.bold}
        checked={sheet.styles.at(row, column).font.bold}
        onClick={() => {
          toggleBold(session);
        }}
      />
      <StripMenu label={workbenchWords.cells}>
        {LINE_COMMANDS.map(({ label, axis, change }) => (
          <MenuItem
            key={label}
            onClick={() =>
              session.attempt(() => {
                const area = wholeLines(workbook.selection.area, axis);
                refuseWhereProtected(sheet, area);
                workbook.undo.perform(() => {
                  change(sheet, area, axis);
                });
              })
            }
          >
            {label}
          </MenuItem>
        ))}
        <MenuItem
          onClick={() => {
            showLines(session);
          }}
        >
          {workbenchWords.unhideLines}
        </MenuItem>
      </StripMenu>
      <Button
        appearance="subtle"
        icon={<TableFreezeColumnAndRowRegular />}
        aria-label={
          sheet.frozen.rows + sheet.frozen.columns > 0 ? workbenchWords.unfreeze : workbenchWords.freezeHere
        }
        title={
          sheet.frozen.rows + sheet.frozen.columns > 0 ? workbenchWords.unfreeze : workbenchWords.freezeHere
        }
        onClick={session.toggleFreeze}
      />
      <ToolbarDivider />
      <span className="group-name">{workbenchWords.addIn}</span>
      {controls.map((control) => (
        <AddInControl key={control.id} {...{ control, onCommand }} />
      ))}
    </Toolbar>
  );
}

const LINE_COMMANDS = [
  { label: workbenchWords.insertRows, axis: 'rows', change: insertCells },
  { label: workbenchWords.insertColumns, axis: 'columns', change: insertCells },
  { label: workbenchWords.deleteRows, axis: 'rows', change: deleteCells },
  { label: workbenchWords.deleteColumns, axis: 'columns', change: deleteCells },
] as const;

function AddInControl({
  control,
  onCommand,
}: {
  readonly control: ManifestControl;
  readonly onCommand: (page: string) => void;
}) {
  const icon = <img src={control.icon} alt="" width={20} height={20} />;
  if (control.items.length === 0) {
    return (
      <Button
        appearance="subtle"
        icon={icon}
        title={control.tip}
        onClick={() => {
          onCommand(control.page);
        }}
      >
        {control.label}
      </Button>
    );
  }
  return (
    <StripMenu label={control.label} icon={icon} tip={control.tip}>
      {control.items.map(({ id, label, tip, page }) => (
        <MenuItem
          key={id}
          title={tip}
          onClick={() => {
            onCommand(page);
          }}
        >
          {label}
        </MenuItem>
      ))}
    </StripMenu>
  );
}

function StripMenu(props: {
  readonly label: string;
  readonly tip?: string;
  readonly icon?: React.JSX.Element;
  readonly children: React.ReactNode;
}) {
  return (
    <Menu>
      <MenuTrigger>
        <Button appearance="subtle" title={props.tip} {...(props.icon && { icon: props.icon })}>
          {props.label}
          <ChevronDownRegular className="chevron" />
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>{props.children}</MenuList>
      </MenuPopover>
    </Menu>
  );
}

function wholeLines(area: Area, axis: 'rows' | 'columns'): Area {
  return axis === 'rows' ? { ...area, left: 0, right: LAST_COLUMN } : { ...area, top: 0, bottom: LAST_ROW };
}

function toggleBold(session: Session): void {
  const { workbook, activeCell } = session;
  const { sheet, area } = workbook.selection;
  const bold = !sheet.styles.at(activeCell.row, activeCell.column).font.bold;
  session.attempt(() => {
    refuseWhereProtected(sheet, area);
    workbook.undo.perform(() => {
      sheet.styles.change(area, (style) => ({ ...style, font: { ...style.font, bold } }));
    });
  });
}

function showLines(session: Session): void {
  const { rows, columns } = session.workbook.activeSheet;
  session.workbook.undo.perform(() => {
    for (const lines of [rows, columns]) {
      for (const [index, { hidden }] of lines.entries()) if (hidden) lines.setHidden(index, index, false);
    }
  });
  session.changed();
}
