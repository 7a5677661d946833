/** What a host refuses. Excel on the web: 5 MB each way, five million cells a read (Office Add-ins documentation). */
export interface HostLimits {
  /** Bytes of one request and of one response. */
  readonly requestBytes: number;
  readonly responseBytes: number;
}

export const WEB_LIMITS: HostLimits = { requestBytes: 5 * 1024 * 1024, responseBytes: 5 * 1024 * 1024 };

/** Desktop Excel states no limits. */
export const NO_LIMITS: HostLimits = { requestBytes: Infinity, responseBytes: Infinity };

/** The size of a text in UTF-8, without making the bytes. */
export function utf8Bytes(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    // Each half of a pair counts two of the pair's four bytes.
    else bytes += code >= 0xd800 && code < 0xe000 ? 2 : 3;
  }
  return bytes;
}
