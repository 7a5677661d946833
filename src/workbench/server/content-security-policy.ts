/** Where Microsoft serves office.js from. */
export const OFFICE_JS_ORIGIN = 'https://appsforoffice.microsoft.com';

/** The pages in which Excel on the web shows add-ins; desktop Excel uses no frame. */
export const EXCEL_ORIGINS = [
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.sharepoint.com',
  'https://*.cloud.microsoft',
] as const;

type Policy = Readonly<Record<string, readonly string[]>>;

/**
 * What the add-in's pages may load and reach: themselves and office.js, nothing else. Fluent UI writes its styles into
 * the page, which is why styles may be inline; scripts may not.
 *
 * @param officeJs where office.js comes from
 * @param frames who may show the pages in a frame
 */
export function addInPolicy(officeJs: string, frames: readonly string[]): string {
  return written({
    'default-src': ["'none'"],
    'script-src': ["'self'", officeJs],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'object-src': ["'none'"],
    'frame-ancestors': frames,
  });
}

/** What the workbench's own page may do: besides itself it shows the add-in in a frame and runs WebAssembly. */
export function workbenchPolicy(addIn: string): string {
  return written({
    'default-src': ["'none'"],
    'script-src': ["'self'", "'wasm-unsafe-eval'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:', addIn],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'frame-src': [addIn],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'object-src': ["'none'"],
    'frame-ancestors': ["'none'"],
  });
}

function written(policy: Policy): string {
  return Object.entries(policy)
    .map(([what, sources]) => [what, ...sources].join(' '))
    .join('; ');
}
