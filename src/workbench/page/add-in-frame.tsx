import { useEffect, useRef } from 'react';

import { workbenchWords } from '../../core/language/en-GB/workbench';
import { addInAddress, addInWindowName } from '../host/protocol/app-context';
import { WebHost } from '../host/protocol/web-host';
import type { Session } from './session';

/** The add-in's page in a frame, with the workbook's host answering it. Another workbook starts the add-in anew. */
export function AddInFrame({
  session,
  page,
  language,
}: {
  readonly session: Session;
  readonly page: string;
  readonly language?: string | undefined;
}) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const { origin } = new URL(page);
    const host = new WebHost({
      workbook: session.workbook,
      ...(language !== undefined && { language }),
      send: (text) => frame.current?.contentWindow?.postMessage(text, origin),
    });
    session.attach(host);
    const receive = ({ data, source, origin: from }: MessageEvent) => {
      if (source !== frame.current?.contentWindow || from !== origin || typeof data !== 'string') return;
      host.receive(data);
      session.changed();
    };
    window.addEventListener('message', receive);
    // Only now: the add-in's first message must not come before somebody listens.
    if (frame.current) frame.current.src = addInAddress(page, location.origin, language);
    return () => {
      window.removeEventListener('message', receive);
      host.close();
      session.attach(undefined);
    };
  }, [session, page, language]);
  return (
    <iframe
      ref={frame}
      className="add-in"
      name={addInWindowName(location.origin, language)}
      title={workbenchWords.paneFrame}
    />
  );
}
