import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/** Clock and chance are passed in: a core package that reads them itself is not reproducible. */
const ambient = [
  { object: "Date", property: "now", message: "Take a Clock (model) instead." },
  { object: "Math", property: "random", message: "Take a RandomStream (model) instead." },
  { object: "Math", property: "pow", message: "Not bit-identical between engines; write exp(k · log x)." },
];
const vanilla = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Take a Clock (model) instead." },
  {
    selector: "ThrowStatement > NewExpression[callee.name=/^(Error|TypeError|RangeError)$/]",
    message: "Throw the package's own error class with a catalogued code.",
  },
  {
    selector: "BinaryExpression[operator='instanceof'][right.name='Error']",
    message: "Errors of Node's core can come from another realm; test `code` or a brand.",
  },
];

export default defineConfig(
  { ignores: ["**/dist/**", "**/coverage/**", "runs/**", "packages/model/src/data/**"] },
  js.configs.recommended,
  {
    files: ["**/*.js"],
    languageOptions: {
      globals: {
        console: "readonly",
        process: "readonly",
        URL: "readonly",
        Buffer: "readonly",
        performance: "readonly",
      },
    },
  },
  {
    files: ["packages/*/src/**/*.ts", "examples/src/**/*.ts", "test/src/**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/dot-notation": ["error", { allowIndexSignaturePropertyAccess: true }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ["packages/*/src/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", ...vanilla] },
  },
  {
    files: ["packages/*/src/**/*.ts"],
    ignores: ["packages/cli/**", "packages/axis/**"],
    rules: { "no-restricted-properties": ["error", ...ambient] },
  },
);
