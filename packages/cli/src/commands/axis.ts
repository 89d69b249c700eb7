import { AXIS_STATES, DEMO_SYSTEM, startAxis, type AxisServer, type AxisState } from "@lienthong/axis";
import { remark } from "../command-context.js";
import type { CommandDefinition } from "../command-definition.js";
import { CliError } from "../errors.js";
import { EXIT_CODES } from "../exit-code.js";
import { integerOption, oneOf } from "../option-values.js";

const STATES = Object.keys(AXIS_STATES) as AxisState[];

/** `lienthong axis`: a local national axis for eOffice developers. */
export const axisCommand: CommandDefinition = {
  usage: "axis",
  summary: "serve a local document axis that the real SDK clients can talk to",
  example: "lienthong axis serve --state sdk-demo",
  subcommands: [
    {
      usage: "serve",
      summary: "start the axis on this machine and serve until Ctrl-C",
      example: "lienthong axis serve --port 8080 --state sdk-demo --system vxp.test.01=test-secret-01",
      options: [
        ["--port <n>", "port on 127.0.0.1; 0 takes a free one (default: 0)"],
        ["--state <name>", `what it knows at the start: ${STATES.join(", ")} (default: sdk-demo)`],
        [
          "--system <id=secret...>",
          `register a system for all units of the state; may be repeated (default: ${DEMO_SYSTEM.id}, published secret)`,
        ],
      ],
      async run({ values, flags }, context) {
        const { io } = context;
        const systems = ((flags["system"] as readonly string[] | undefined) ?? []).map(parseSystem);
        const axis = await startAxis({
          port: values["port"] === undefined ? 0 : integerOption("--port", values["port"], 0, 65_535),
          state: oneOf("--state", values["state"] ?? "sdk-demo", STATES),
          ...(systems.length === 0 ? {} : { systems }),
        });
        // Before the first line is out: who reads it may end the axis at once.
        const interrupted = new Promise<void>((resolve) => {
          const release = io.onInterrupt(() => {
            release();
            resolve();
          });
        });
        if (context.json) io.out(`${JSON.stringify({ url: axis.url })}\n`);
        else io.out(`${axis.url}\n`);
        remark(
          context,
          "Serving on this machine only; Ctrl-C ends it. A test axis, not the national one: data is synthetic.",
        );
        remark(context, howToCall(axis, systems.length === 0));
        await interrupted;
        await axis.close();
        context.exit(EXIT_CODES.interrupted);
      },
    },
  ],
};

/** What a client has to be told. The demo secret is published, so it may be shown; one that was given never is. */
function howToCall({ state, systems }: AxisServer, demo: boolean): string {
  if (state === "empty") return "State empty knows no organisation, so nothing can be sent; choose another --state.";
  if (!demo) return `Systems: ${systems.map(({ id }) => id).join(", ")}, each with the secret you gave.`;
  return `A client calls as systemid ${DEMO_SYSTEM.id} with secret ${DEMO_SYSTEM.secret} (both published).`;
}

function parseSystem(text: string): { id: string; secret: string } {
  const cut = text.indexOf("=");
  if (cut > 0 && cut < text.length - 1) return { id: text.slice(0, cut), secret: text.slice(cut + 1) };
  // The value may be a secret typed alone, so it is not repeated.
  throw new CliError("CLI_OPTION_INVALID", "--system takes id=secret, e.g. vxp.test.01=test-secret-01.", {
    details: { option: "--system" },
  });
}
