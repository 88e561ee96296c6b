/** Prints the one line that .ci/run ends with, after everything else: how many tests passed and failed. */
export default class TallyReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, testResults }) {
    // A suite that cannot even be loaded has no tests to count; it must not look like a success.
    const unloadable = testResults.filter(({ testExecError }) => testExecError).length;
    process.on('exit', () => {
      process.stdout.write(`\n${numPassedTests} passed, ${numFailedTests + unloadable} failed\n`);
    });
  }
}
