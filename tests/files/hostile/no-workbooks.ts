import { compoundFile } from '../read/support/biff';
import { writeZip } from '../read/support/zip-writer';
import { type HostileFile, noise, textBytes } from './hostile-file';

const refused = (name: string, bytes: () => Uint8Array): HostileFile => ({
  name,
  make: bytes,
  fate: 'refused',
});
const XLSX_START = [0x50, 0x4b, 0x03, 0x04];
const XLS_START = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Files with a workbook's name that are none. */
export const NO_WORKBOOKS: readonly HostileFile[] = [
  ...['xlsx', 'xls', 'xlsb', 'ods', 'csv'].map((kind) => refused(`empty.${kind}`, () => new Uint8Array(0))),
  ...['xlsx', 'xls', 'csv'].map((kind) => refused(`random.${kind}`, () => noise(20_000))),
  refused('random behind the mark of a zip.xlsx', () => Uint8Array.from([...XLSX_START, ...noise(20_000)])),
  refused('random behind the mark of a compound file.xls', () =>
    Uint8Array.from([...XLS_START, ...noise(20_000)]),
  ),
  refused('zeros.xlsx', () => new Uint8Array(100_000)),
  refused('only blanks.csv', () => textBytes(' \r\n\t\r\n ')),
  refused('web page.xls', () => textBytes('<html><table><tr><td>1</td></tr></table></html>')),
  refused('web page with a script.xlsx', () => textBytes('<!DOCTYPE html><script>while(true){}</script>')),
  refused('picture.xlsx', () =>
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...noise(500)]),
  ),
  refused('document.csv', () => textBytes('%PDF-1.7\n%âãÏÓ\n1 0 obj')),
  refused('zip of a text.xlsx', () => writeZip([{ name: 'readme.txt', content: 'hello' }])),
  refused('zip of nothing.ods', () => writeZip([])),
  refused('letter.xls', () => compoundFile({ WordDocument: new Uint8Array(5000) })),
  refused('encrypted new.xlsx', () =>
    compoundFile({ EncryptionInfo: noise(1000), EncryptedPackage: noise(9000) }),
  ),
];
