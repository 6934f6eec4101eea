// The closing line of .ci/run. A test file that could not even be loaded counts as a failure, as does no result at all.
import { existsSync, readFileSync } from 'node:fs';

const file = new URL('../tests/.results/jest.json', import.meta.url);
const result = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8'))
  : { numPassedTests: 0, numRuntimeErrorTestSuites: 1 };
const { numPassedTests, numFailedTests = 0, numRuntimeErrorTestSuites } = result;
const failed = numFailedTests + numRuntimeErrorTestSuites;
process.stdout.write(`${numPassedTests} passed, ${failed} failed\n`);
process.exit(failed === 0 && numPassedTests > 0 ? 0 : 1);
