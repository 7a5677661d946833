/** A white PNG of one pixel, in base 64: what stands for a picture where nothing can draw one. */
export const BLANK_IMAGE =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP6DwABBQECz6AuzQAAAABJRU5ErkJggg==';
