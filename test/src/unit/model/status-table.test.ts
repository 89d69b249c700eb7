import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import { statusTables } from "../../support/status-table.js";

const file = fileURLToPath(new URL("../../../../docs/statuses.md", import.meta.url));
const [OPEN, CLOSE] = ["<!-- generated: statuses -->", "<!-- /generated -->"];
/** Formatters align columns: what counts is the cells. */
const cells = (text: string): string => text.replace(/ +\|/gu, " |").replace(/-{3,}/gu, "---").trim();

test("docs/statuses.md shows the table that is in the data", () => {
  const text = readFileSync(file, "utf8");
  const [from, to] = [text.indexOf(OPEN) + OPEN.length, text.indexOf(CLOSE)];
  expect(from).toBeLessThan(to);
  if (process.env.UPDATE_DOCS === "1")
    writeFileSync(file, `${text.slice(0, from)}\n\n${statusTables()}\n\n${text.slice(to)}`);
  else expect(cells(text.slice(from, to))).toBe(cells(statusTables()));
});
