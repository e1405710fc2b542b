'use strict';

/** The last line of a test run, for people and programs alike: `N passed, N failed`. */
module.exports = class PlainLineReporter {
  onRunComplete(_contexts, results) {
    // A test file that could not run at all is a failure, though no test in it was counted.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const line = `${results.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
    // At the very end: jest's own summary is written after all reporters were told.
    process.once('exit', () => process.stdout.write(`${line}\n`));
  }
};
