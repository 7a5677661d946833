import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test.each([
  ['', ['workbench.html', 'conformance.html']],
  ['https://addins.example.gov.uk/cctv', []],
])('a build for “%s” holds these pages for development: %j', async (address, expected) => {
  vi.stubEnv('ADD_IN_URL', address);
  const { default: config } = await import('../../vite.web.config');
  const { input } = config.build?.rolldownOptions ?? {};
  const names = (Array.isArray(input) ? input : []).map((page) => page.split('/').at(-1));
  expect(names).toContain('taskpane.html');
  expect(names.filter((name) => /workbench|conformance/.test(name ?? ''))).toEqual(expected);
});
