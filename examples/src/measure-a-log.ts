/**
 * Measures an exchange log: who wrote it does not matter. Here a program tells what happened to two notices; a
 * simulation, a local axis or an eOffice would write the same events.
 */
import { encodeEventLog, decodeEventLog, vietnamMoment, type ExchangeEvent } from "@lienthong/model";
import { measure, METRIC_DEFINITIONS, type MetricKey } from "@lienthong/metrics";

const department = "000.00.13.H53";
const commune = "000.20.30.H53";
const remote = "000.27.38.H53";
const at = (hour: number): number => vietnamMoment(2017, 3, 1, hour);
const unit = { type: "unit.registered", time: at(0), counted: true } as const;
const issued = { type: "document.issued", sender: department, kind: "TB", urgency: 0, signed: "organisation" } as const;

const events: ExchangeEvent[] = [
  { ...unit, unit: department, name: "Sở Thông tin và Truyền thông", level: "department", connected: true },
  { ...unit, unit: commune, name: "UBND phường 1", level: "commune", connected: true },
  { ...unit, unit: remote, name: "UBND xã Hưng Thuận", level: "commune", connected: false },

  // The first notice goes to two communes; one of them is not connected and gets paper.
  { ...issued, time: at(8), document: "notice-1", code: "1/TB-STTTT", carrier: "both", recipients: [commune, remote] },
  { type: "delivery.sent", time: at(8), document: "notice-1", sender: department, recipient: commune, channel: "axis" },
  {
    type: "delivery.sent",
    time: at(8),
    document: "notice-1",
    sender: department,
    recipient: remote,
    channel: "paper",
    cause: "recipient-unconnected",
  },
  {
    type: "delivery.arrived",
    time: at(9),
    document: "notice-1",
    sender: department,
    recipient: commune,
    channel: "axis",
  },
  { type: "status.sent", time: at(10), document: "notice-1", unit: commune, to: department, code: "03" },

  // The second one arrives unsigned and is returned.
  {
    ...issued,
    time: at(14),
    document: "notice-2",
    code: "2/TB-STTTT",
    carrier: "electronic",
    signed: "none",
    recipients: [commune],
  },
  {
    type: "delivery.sent",
    time: at(14),
    document: "notice-2",
    sender: department,
    recipient: commune,
    channel: "axis",
  },
  {
    type: "delivery.arrived",
    time: at(14),
    document: "notice-2",
    sender: department,
    recipient: commune,
    channel: "axis",
  },
  {
    type: "status.sent",
    time: at(15),
    document: "notice-2",
    unit: commune,
    to: department,
    code: "02",
    cause: "unsigned",
  },
];

// Through JSON Lines and back, as a file would carry it: nothing is lost on the way.
const utf8 = new TextEncoder();
async function* bytes(): AsyncGenerator<Uint8Array> {
  for await (const line of encodeEventLog(events)) yield utf8.encode(line);
}
const result = await measure(decodeEventLog(bytes()));

// The same world is 33, 50 or 67 % by definition: a rate without its definition says nothing.
for (const key of ["interlink.delivery", "interlink.recipient", "interlink.document.any"] as MetricKey[]) {
  const { numerator, denominator, value } = result.rates[key];
  const percent = `${((value ?? 0) * 100).toFixed(0)} %`;
  console.log(`${percent.padStart(5)} = ${numerator} of ${denominator}  ${METRIC_DEFINITIONS[key].name.en}`);
}
for (const { cause, count } of result.losses) console.log(`      lost ${count} delivery: ${cause}`);
