/** Tests are TypeScript emitted by `tsc -b`; Jest runs the emitted ESM as it is. */
export default {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/dist/**/*.test.js"],
  transform: {},
  testTimeout: 60_000,
  reporters: ["default", "<rootDir>/test/support/reporter.js"],
  coverageProvider: "v8",
  collectCoverageFrom: ["<rootDir>/packages/*/dist/**/*.js"],
};
