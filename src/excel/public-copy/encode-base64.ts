/** A multiple of three, so that pieces can be put behind each other; few enough to be arguments of one call. */
const BYTES_AT_ONCE = 3 * 8192;

/** Bytes as text to the base of 64. */
export function encodeBase64(bytes: Uint8Array): string {
  let text = '';
  for (let first = 0; first < bytes.length; first += BYTES_AT_ONCE) {
    text += btoa(String.fromCharCode(...bytes.subarray(first, first + BYTES_AT_ONCE)));
  }
  return text;
}
