/** The media type of .xlsx workbooks. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Long enough for a download to begin: from then on it has its own hold on the bytes. */
const KEPT_MILLISECONDS = 60_000;

/** Offers a file to be kept on this computer, as a download. False where the page can offer none. */
export function saveFile(name: string, content: Blob): boolean {
  const link = document.createElement('a');
  if (!('download' in link)) return false;
  let address: string;
  try {
    address = URL.createObjectURL(content);
  } catch {
    return false;
  }
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT_MILLISECONDS);
  return true;
}
