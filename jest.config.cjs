/** One configuration for every suite; `scripts/test.mjs` runs the slow ones apart. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.ts$': [
      'ts-jest',
      {
        tsconfig: {
          module: 'commonjs',
          moduleResolution: 'bundler',
          target: 'ES2022',
          lib: ['ES2023', 'DOM'],
          esModuleInterop: true,
          isolatedModules: true,
          resolveJsonModule: true,
          skipLibCheck: true,
          ignoreDeprecations: '6.0',
          types: ['node', 'jest'],
        },
        diagnostics: false,
      },
    ],
  },
  // The package's entry is ESM; its bundle is the same code.
  moduleNameMapper: { '^adaptivecards$': '<rootDir>/node_modules/adaptivecards/dist/adaptivecards.js' },
  testTimeout: 120_000,
  maxWorkers: 2,
};
