import tseslint from 'typescript-eslint';

const noClock = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Pass `now` in: domain and application have no clock of their own.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Pass `now` in: domain and application have no clock of their own.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Pass a random source in: domain and application have none of their own.',
  },
];
const noProcess = {
  object: 'process',
  message: 'process.* belongs to src/main.ts, src/config.ts and src/cli: pass what you need as a parameter.',
};

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'data/', 'coverage/', 'benchmarks/results/', 'console/dist/'] },
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.ts', 'dialogs/**/*.ts', 'tests/**/*.ts', 'benchmarks/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'dialogs/**/*.ts'],
    ignores: ['src/main.ts', 'src/config.ts', 'src/cli/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { ...noProcess, property: 'env' },
        { ...noProcess, property: 'exit' },
        { ...noProcess, property: 'argv' },
        { ...noProcess, property: 'on' },
      ],
    },
  },
  {
    files: ['src/domain/**/*.ts', 'src/application/**/*.ts', 'dialogs/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noClock] },
  },
  { files: ['src/cli/**', 'benchmarks/**'], rules: { 'no-console': 'off' } },
  { files: ['**/*.cjs', '**/*.mjs', 'bin/*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
