import { builtinModules } from 'node:module';
import tseslint from 'typescript-eslint';

const builtins = builtinModules.filter((name) => !name.startsWith('_')).flatMap((name) => [name, `node:${name}`]);
const noBuiltins = (...except) => [
  'error',
  {
    paths: builtins
      .filter((name) => !except.includes(name))
      .map((name) => ({ name, message: 'This folder is pure: no Node built-ins.' })),
  },
];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'No default exports: a thing has one name everywhere.',
};
const noClock = {
  selector:
    "CallExpression[callee.object.name='Date'][callee.property.name='now'], NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date'], MemberExpression[object.name='Temporal'][property.name='Now']",
  message: 'The domain reads no clock: time arrives as data.',
};
const noDate = {
  selector: "NewExpression[callee.name='Date']",
  message: 'Dates are civil dates or epoch ms here; only domain/calendar constructs from a given instant.',
};
const noRandomness = {
  selector: "MemberExpression[object.name='Math'][property.name='random'], MemberExpression[object.name='crypto']",
  message: 'The domain draws no lots: ids arrive as data.',
};
const noAsyncValidator = {
  selector: "Property[key.name='validator'][value.async=true]",
  message: 'An async validator accepts everything: make it synchronous.',
};

export default tseslint.config(
  { ignores: ['dist/', 'data/', 'coverage/', 'node_modules/', 'client/web/assets/', '**/*.d.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-misused-promises': 'error',
      // There are no enums, and looking for them in schemas of unions takes gigabytes.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // Numbers in messages and one-line arrows that return nothing read well enough.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      // A type parameter that names what is read (rows, payloads) is used once by design.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      complexity: ['error', 8],
      'max-depth': ['error', 3],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 30, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
      curly: ['error', 'multi-line'],
      eqeqeq: 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'no-restricted-syntax': ['error', noDefaultExport],
    },
  },
  { files: ['contracts/**', 'workflows/**'], rules: { 'no-restricted-imports': noBuiltins() } },
  {
    files: ['domain/**'],
    rules: {
      'no-restricted-imports': noBuiltins(),
      'no-restricted-syntax': ['error', noDefaultExport, noClock, noDate, noRandomness],
    },
  },
  // The fingerprint of a charter is a SHA-256 of its canonical form, and computing one touches nothing outside.
  { files: ['domain/charter/fingerprint.ts'], rules: { 'no-restricted-imports': noBuiltins('node:crypto') } },
  {
    files: ['domain/calendar/**'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, noClock, noRandomness] },
  },
  { files: ['workflows/**'], rules: { 'no-restricted-syntax': ['error', noDefaultExport, noAsyncValidator] } },
  // A page is one expression, and a table of tests one function: length says nothing there.
  {
    files: ['**/*.tsx'],
    rules: {
      'max-lines-per-function': ['error', 80],
      // hono's JSX is a string when it is asked to be one; its type does not say so.
      '@typescript-eslint/no-base-to-string': 'off',
    },
  },
  {
    files: ['test/**'],
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      // A test may state what it knows of the data it has just made.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: { ecmaVersion: 2024 },
    rules: { eqeqeq: 'error', 'prefer-const': 'error', 'object-shorthand': 'error', 'max-lines': ['error', 200] },
  },
);
