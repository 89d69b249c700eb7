import { join, resolve } from "node:path";
import { measure, parseRunSummary } from "@lienthong/metrics";
import { renderHtmlReport } from "@lienthong/report";
import { answer } from "../command-context.js";
import type { CommandDefinition } from "../command-definition.js";
import { readEventLogs, readInputText } from "../input-files.js";
import { replaceFile, RUN_FILES } from "../run-directory.js";

/** `lienthong report`: draws the report of a run directory anew, from its summary and its log. */
export const reportCommand: CommandDefinition = {
  usage: "report <run-dir>",
  summary: "write report.html of a run directory anew",
  example: "lienthong report runs/tay-ninh-2017-seed2017",
  options: [["--out <file>", "where to write it (default: report.html in the run directory)"]],
  async run({ operands: [directory = ""], values }, context) {
    const { io } = context;
    const summary = parseRunSummary(readInputText(io, join(directory, RUN_FILES.summary)));
    const metrics = await measure(readEventLogs(io, [directory]));
    const file = values["out"] ?? join(directory, RUN_FILES.report);
    replaceFile(resolve(io.cwd, file), renderHtmlReport({ summary, metrics }));
    answer(context, { report: file }, () => file);
  },
};
