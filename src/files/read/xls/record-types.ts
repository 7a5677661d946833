/** The record types of workbooks and worksheets, of this version and earlier ones ([MS-XLS] 2.3.2), as ranges. */
const RANGES =
  '0-2b 2f 31-38 3a-3e 40-52 55-56 58-61 63 65-66 69-6b 6d 70 72 7d-89 8c-8d 8f-92 94-9e a0-a1 a9 ab ae-b2 b4-b6 ' +
  'b8-b9 bc-c3 c5-d3 d5-da dc-e3 e5 e9-ed ef-f2 f4-f9 fb-fd ff-100 103 122 137-138 13b 13d-140 14a-14b 14d-154 ' +
  '15f-162 191-198 1a5 1a9-1b2 1b5-1be 1c0-1c2 200-201 203-209 20b 218 221 223 225 231 236 23e 243 27e 293 406 409 ' +
  '418 41e 43c 443 4bc 800-810 812-813 850-85a 862-868 86a-86d 871-87f 881 884-890 892-89f 8a3-8a7 8c0-8cb 8d6';

const TYPES = new Set(RANGES.split(' ').flatMap(typesOfRange));

/** Whether there is a record of that type: any other is a sign of damage, and hides what was there before. */
export function isRecordType(type: number): boolean {
  return TYPES.has(type);
}

function typesOfRange(range: string): number[] {
  const [first = 0, last = first] = range.split('-').map((type) => Number.parseInt(type, 16));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
