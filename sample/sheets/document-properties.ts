/** What a file says of itself: fixed, so that no clock and nobody's name gets into the bytes. */
export const DOCUMENT_PROPERTIES = {
  creator: 'Ardenshire CCTV Partnership',
  created: new Date(Date.UTC(2018, 3, 3, 9, 0, 0)),
  modified: new Date(Date.UTC(2018, 3, 27, 16, 30, 0)),
};
