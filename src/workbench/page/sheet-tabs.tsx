import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { AddRegular, ChevronDownRegular, EyeOffRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';

import { workbenchWords } from '../../core/language/en-GB/workbench';
import type { Sheet } from '../host/book/sheet';
import type { Session } from './session';
import { useRevision } from './use-session';

/** The sheets, to be turned to, added, renamed, hidden, shown and deleted. */
export function SheetTabs({ session }: { readonly session: Session }) {
  useRevision(session);
  const { workbook } = session;
  const [renaming, setRenaming] = useState<Sheet>();
  const active = workbook.activeSheet;
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    strip.current
      ?.querySelector('[aria-selected="true"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);
  const hidden = workbook.sheets.filter(({ visibility }) => visibility === 'Hidden');
  return (
    <div className="sheet-tabs">
      <div ref={strip} className="tabs" role="tablist" aria-label={workbenchWords.sheets}>
        {workbook.sheets
          .filter(({ visibility }) => visibility === 'Visible')
          .map((sheet) =>
            sheet === renaming ? (
              <RenameField
                key={sheet.id}
                {...{ session, sheet }}
                onDone={() => {
                  setRenaming(undefined);
                }}
              />
            ) : (
              <button
                key={sheet.id}
                type="button"
                role="tab"
                aria-selected={sheet === active}
                className="tab"
                style={sheet.tabColor ? { boxShadow: `inset 0 -3px ${sheet.tabColor}` } : {}}
                onClick={() =>
                  session.attempt(() => {
                    workbook.activate(sheet);
                  })
                }
                onDoubleClick={() => {
                  setRenaming(sheet);
                }}
              >
                {sheet.name}
              </button>
            ),
          )}
      </div>
      <Button
        appearance="subtle"
        size="small"
        icon={<AddRegular />}
        aria-label={workbenchWords.addSheet}
        onClick={() =>
          session.attempt(() => {
            workbook.activate(workbook.addSheet());
          })
        }
      />
      <Menu>
        <MenuTrigger>
          <Button
            appearance="subtle"
            size="small"
            icon={<ChevronDownRegular />}
            aria-label={workbenchWords.sheetMenu(active.name)}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem
              onClick={() => {
                setRenaming(active);
              }}
            >
              {workbenchWords.renameSheet}
            </MenuItem>
            <MenuItem
              onClick={() =>
                session.attempt(() => {
                  workbook.hideSheet(active, 'Hidden');
                })
              }
            >
              {workbenchWords.hideSheet}
            </MenuItem>
            <MenuItem
              onClick={() =>
                session.attempt(() => {
                  workbook.deleteSheet(active);
                })
              }
            >
              {workbenchWords.deleteSheet}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {hidden.length > 0 && (
        <Menu>
          <MenuTrigger>
            <Button appearance="subtle" size="small" icon={<EyeOffRegular />}>
              {workbenchWords.hiddenSheets}
            </Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {hidden.map((sheet) => (
                <MenuItem
                  key={sheet.id}
                  onClick={() =>
                    session.attempt(() => {
                      workbook.hideSheet(sheet, 'Visible');
                      workbook.activate(sheet);
                    })
                  }
                >
                  {workbenchWords.unhide(sheet.name)}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
    </div>
  );
}

function RenameField(props: {
  readonly session: Session;
  readonly sheet: Sheet;
  readonly onDone: () => void;
}) {
  const { session, sheet, onDone } = props;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <input
      ref={field}
      className="tab rename"
      aria-label={workbenchWords.newSheetName}
      defaultValue={sheet.name}
      maxLength={31}
      onBlur={onDone}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter')
          session.attempt(() => {
            session.workbook.renameSheet(sheet, currentTarget.value);
          });
        if (key === 'Enter' || key === 'Escape') onDone();
      }}
    />
  );
}
