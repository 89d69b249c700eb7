import { METRIC_DEFINITIONS, measure, type MetricKey } from "@lienthong/metrics";
import type { ExchangeEvent } from "@lienthong/model";
import { GROUPINGS, renderMetricsTable } from "@lienthong/report";
import { answer } from "../command-context.js";
import type { CommandDefinition } from "../command-definition.js";
import { CliError } from "../errors.js";
import { readEventLogs } from "../input-files.js";
import { oneOf } from "../option-values.js";
import { ProgressLine } from "../progress-line.js";

/** The one rate that logs are broken down by. */
const HEADLINE: MetricKey = "interlink.delivery";

/** `lienthong measure`: the rates of one or more exchange logs, whoever wrote them. */
export const measureCommand: CommandDefinition = {
  usage: "measure <log...>",
  summary:
    "compute the interlinkage rate and every other rate from exchange logs: files, run directories, - for standard input",
  example: "lienthong measure runs/tay-ninh-2017-seed2017 --by level",
  options: [
    ["--metric <key>", "one metric only, e.g. interlink.delivery"],
    ["--by <grouping>", `break the headline down by ${GROUPINGS.join(", ")}`],
  ],
  async run({ operands, values }, context) {
    const keys = Object.keys(METRIC_DEFINITIONS) as MetricKey[];
    const metric = values["metric"] === undefined ? undefined : oneOf("--metric", values["metric"], keys);
    const by = values["by"] === undefined ? undefined : oneOf("--by", values["by"], GROUPINGS);
    if (by !== undefined && metric !== undefined && metric !== HEADLINE) {
      throw new CliError(
        "CLI_OPTION_INVALID",
        `--by breaks down ${HEADLINE} only, not ${metric}; leave out --by or --metric.`,
        { details: { option: "--by", value: by, metric } },
      );
    }
    const progress = new ProgressLine(context.io, context);
    try {
      const result = await measure(
        counted(readEventLogs(context.io, operands), (count) => {
          progress.update(() => `measuring · ${count} events`);
        }),
      );
      progress.done();
      const json = metric === undefined ? result : { ...result, rates: { [metric]: result.rates[metric] } };
      answer(context, json, () =>
        renderMetricsTable(result, {
          colour: context.io.colour,
          language: context.lang,
          ...(metric === undefined ? {} : { metric }),
          ...(by === undefined ? {} : { by }),
        }),
      );
    } finally {
      progress.done();
    }
  },
};

async function* counted(
  events: AsyncIterable<ExchangeEvent>,
  report: (count: number) => void,
): AsyncGenerator<ExchangeEvent, void, undefined> {
  let count = 0;
  for await (const event of events) {
    count += 1;
    if (count % 1_024 === 0) report(count);
    yield event;
  }
}
