'use strict';

/** The last line of a test run, for people and programs alike: `N passed, N failed`. */
module.exports = class PlainLineReporter {
  onRunComplete(_contexts, results) {
    // A test file that could not run at all is a failure, though no test in it was counted.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const line = `${results.numPassedTests} passed, ${failed} failed`;
    process.stdout.write(`${line}${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
  }
};
