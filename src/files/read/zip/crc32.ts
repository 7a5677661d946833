/** The checksum of zip (ISO 3309, reflected, polynomial 0xEDB88320), four bytes at a step. */
const TABLES = Array.from({ length: 4 }, () => new Int32Array(256));
for (let byte = 0; byte < 256; byte++) {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
  TABLES[0]![byte] = remainder;
}
for (let slice = 1; slice < 4; slice++) {
  for (let byte = 0; byte < 256; byte++) {
    const before = TABLES[slice - 1]![byte]!;
    TABLES[slice]![byte] = TABLES[0]![before & 0xff]! ^ (before >>> 8);
  }
}

/** Takes the checksum of what came before (0 at the start) over `bytes`; the result is unsigned. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const [first, second, third, fourth] = TABLES as [Int32Array, Int32Array, Int32Array, Int32Array];
  let sum = ~before;
  let index = 0;
  for (const end = bytes.length - 3; index < end; index += 4) {
    sum ^= bytes[index]! | (bytes[index + 1]! << 8) | (bytes[index + 2]! << 16) | (bytes[index + 3]! << 24);
    sum =
      fourth[sum & 0xff]! ^ third[(sum >>> 8) & 0xff]! ^ second[(sum >>> 16) & 0xff]! ^ first[sum >>> 24]!;
  }
  for (; index < bytes.length; index++) sum = (sum >>> 8) ^ first[(sum ^ bytes[index]!) & 0xff]!;
  return ~sum >>> 0;
}
