// Every test suite, then one closing line: « N passed, N failed, N skipped ». Suites that skip say why as they run.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'coup-de-pouce-tests-'));
const report = join(folder, 'report.json');
const jest = join('node_modules', 'jest', 'bin', 'jest.js');
const run = spawnSync(process.execPath, [jest, '--json', '--outputFile', report, ...process.argv.slice(2)], {
  stdio: ['ignore', 'ignore', 'inherit'],
});

let exitCode = run.status ?? 1;
try {
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites, testResults } =
    JSON.parse(readFileSync(report, 'utf8'));
  const slowest = testResults
    .map(({ name, startTime, endTime }) => ({
      name: name.slice(process.cwd().length + 1),
      seconds: (endTime - startTime) / 1000,
    }))
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, 5);
  console.log(
    `Slowest suites: ${slowest.map(({ name, seconds }) => `${name} ${seconds.toFixed(0)} s`).join(', ')}`,
  );
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  console.log(
    `${numPassedTests} passed, ${failed} failed${numPendingTests > 0 ? `, ${numPendingTests} skipped` : ''}`,
  );
  if (failed > 0 || numPassedTests === 0) exitCode ||= 1;
} catch {
  console.log('The tests did not run to their end: no report was written.');
  exitCode ||= 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(exitCode);
