import { useEffect, useRef } from 'react';

import type { Workbook } from '../host/book/workbook';
import { addInAddress } from '../host/protocol/app-context';
import { WebHost } from '../host/protocol/web-host';

/** The add-in's page in a frame, with the workbook's host answering it. Another workbook starts the add-in anew. */
export function AddInFrame({ workbook, page }: { readonly workbook: Workbook; readonly page: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const { origin } = new URL(page);
    const host = new WebHost({
      workbook,
      send: (text) => frame.current?.contentWindow?.postMessage(text, origin),
    });
    const receive = ({ data, source, origin: from }: MessageEvent) => {
      if (source === frame.current?.contentWindow && from === origin && typeof data === 'string')
        host.receive(data);
    };
    window.addEventListener('message', receive);
    // Only now: the add-in's first message must not come before somebody listens.
    frame.current!.src = addInAddress(page, location.origin);
    return () => {
      window.removeEventListener('message', receive);
    };
  }, [workbook, page]);
  return <iframe ref={frame} className="add-in" title="CCTV Annual Report add-in" />;
}
