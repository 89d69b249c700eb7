import { vietnamMoment, type ExchangeEvent, type UnitLevel } from "@lienthong/model";

/**
 * The worked matrix of `reference/simulation.md` §6: shares of deliveries from level to level, departments and
 * districts all connected, 78 % of communes. Its rate is 0.8170 in closed form.
 */
const LEVEL_MATRIX: readonly (readonly [UnitLevel, UnitLevel, number])[] = [
  ["department", "department", 0.09],
  ["department", "district", 0.08],
  ["department", "commune", 0.28],
  ["district", "department", 0.06],
  ["district", "district", 0.02],
  ["district", "commune", 0.23],
  ["commune", "department", 0.05],
  ["commune", "district", 0.0851],
  ["commune", "commune", 0.1049],
];

const START = vietnamMoment(2017, 1, 2, 8);
const HOUR = 3_600_000;
const COMMUNES = 50;
const CONNECTED = 39;

/** `total` deliveries as one-recipient documents: events of a log, ordered by time. */
export function levelMatrixLog(total: number): ExchangeEvent[] {
  const events: ExchangeEvent[] = [];
  const unit = (level: UnitLevel, index: number): string => `${level}-${index}`;
  const connected = (id: string): boolean => !id.startsWith("commune") || Number(id.split("-")[1]) < CONNECTED;
  for (const level of ["department", "district", "commune"] as const) {
    for (let index = 0; index < COMMUNES; index += 1) {
      const id = unit(level, index);
      const name = `${level} ${index}`;
      events.push({
        type: "unit.registered",
        time: START,
        unit: id,
        name,
        level,
        connected: connected(id),
        counted: true,
      });
    }
  }
  let number = 0;
  for (const [from, to, share] of LEVEL_MATRIX) {
    const count = Math.round(total * share);
    for (let index = 0; index < count; index += 1) {
      // Both ends independent and evenly spread: the two-dimensional golden-ratio sequence.
      const sender = unit(from, Math.floor(((0.5 + index * 0.754_877_666_246_692_7) % 1) * COMMUNES));
      const recipient = unit(to, Math.floor(((0.5 + index * 0.569_840_290_998_053_2) % 1) * COMMUNES));
      const time = START + ((number * 7_919) % 4_000) * HOUR;
      number += 1;
      events.push(...oneDelivery(`D${number}`, time, sender, recipient, connected(sender), connected(recipient)));
    }
  }
  return events.sort((a, b) => a.time - b.time);
}

function oneDelivery(
  document: string,
  time: number,
  sender: string,
  recipient: string,
  senderOn: boolean,
  recipientOn: boolean,
): ExchangeEvent[] {
  const electronic = senderOn && recipientOn;
  const cause = senderOn ? "recipient-unconnected" : recipientOn ? "sender-unconnected" : "both-unconnected";
  const ends = { document, sender, recipient };
  return [
    {
      type: "document.issued",
      time,
      document,
      sender,
      kind: "TB",
      code: "1/TB-UBND",
      urgency: 0,
      carrier: electronic ? "electronic" : "paper",
      signed: electronic ? "both" : "none",
      recipients: [recipient],
    },
    electronic
      ? { type: "delivery.sent", time: time + 1, ...ends, channel: "axis" }
      : { type: "delivery.sent", time: time + 1, ...ends, channel: "paper", cause },
    ...(electronic ? [{ type: "delivery.arrived", time: time + HOUR, ...ends, channel: "axis" } as const] : []),
  ];
}
