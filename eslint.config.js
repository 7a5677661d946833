import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * The rooms in reading order. A room may import itself and the rooms above it, never one below.
 * Adding a room is adding a line.
 */
const rooms = [
  'core/language',
  'core/calendar',
  'core/grid',
  'core/profile',
  'core/recognise',
  'core/records',
  'core/figures',
  'core/check',
  'core/report',
  'core/assurance',
  'excel',
  'files',
  'dashboard',
  'commands',
  'taskpane',
  'cli',
  'workbench',
];

const escapeRegex = (text) => text.replace(/[/-]/g, '\\$&');

/** The patterns that keep `room` from reaching into a room below it. */
function forbidLowerRooms(room) {
  const below = rooms.slice(rooms.indexOf(room) + 1);
  return below.map((lower) => {
    const name = lower.startsWith('core/') && room.startsWith('core/') ? lower.slice('core/'.length) : lower;
    return {
      regex: `^(?:\\.\\./)+(?:core/)?${escapeRegex(name)}(?:/|$)`,
      message: `${room} may not import ${lower}: imports point one way (docs/architecture.md).`,
    };
  });
}

const coreOnlyPatterns = [
  {
    regex: '^(?:node:|react|@fluentui|chart\\.js|hucre|@e965/xlsx|fs$|path$)',
    message: 'core is pure: no Node, no React, no Office, no file library.',
  },
];

const effectGlobals = [
  'document',
  'window',
  'navigator',
  'fetch',
  'process',
  'Buffer',
  'Excel',
  'Office',
  'Worker',
];

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'coverage/', 'node_modules/', 'assets/', '.stryker-tmp/', 'reports/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      // No enum is ever declared, so the two rules that guard enums have nothing to find and are spared: one of them
      // alone takes a fifth of the time.
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
      ],
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
    },
  },
  { files: ['**/*.tsx'], ...jsxA11y.flatConfigs.strict },
  // Only these rooms may import React: looking for hooks in all the others takes a tenth of the time.
  {
    files: ['src/{dashboard,commands,taskpane,workbench}/**/*.{ts,tsx}'],
    ...reactHooks.configs.flat['recommended-latest'],
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
    ),
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
      },
    },
  },
  ...rooms.map((room) => ({
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [...forbidLowerRooms(room), ...(room.startsWith('core/') ? coreOnlyPatterns : [])] },
      ],
    },
  })),
  {
    files: ['src/core/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...effectGlobals] },
  },
  {
    files: ['src/files/read/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '(xml-scanner|scan-part|sheet-part)$',
              message: '.xlsx is read with hucre, not with a parser of ours (docs/decisions.md).',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
);
