/** Prints the reason of every skipped test and one machine-readable closing line after Jest's own summary. */
export default class ClosingLine {
  onRunComplete(_contexts, results) {
    const skippedTests = results.testResults.flatMap((suite) =>
      suite.testResults.filter((test) => test.status === "pending" || test.status === "todo"),
    );
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    process.once("exit", () => {
      for (const test of skippedTests) console.log(`skipped: ${test.fullName}`);
      console.log(`${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped`);
    });
  }
}
