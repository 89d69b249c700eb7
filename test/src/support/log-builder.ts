import {
  vietnamMoment,
  type DocumentIssued,
  type DocumentVerified,
  type ExchangeEvent,
  type LossCause,
  type Millis,
  type StatusCode,
  type UnitLevel,
} from "@lienthong/model";

const HOUR = 3_600_000;

/** Tuesday 2017-03-07, 08:00: an ordinary working morning. */
export const MORNING: Millis = vietnamMoment(2017, 3, 7, 8);

/** Writes small logs by hand: moments are hours after {@link MORNING}. */
export class LogBuilder {
  readonly events: ExchangeEvent[] = [];

  unit(unit: string, level: UnitLevel, connected = true, counted = true): this {
    this.events.push({ type: "unit.registered", time: MORNING, unit, name: unit, level, connected, counted });
    return this;
  }

  connection(hour: number, unit: string, connected: boolean): this {
    this.events.push({ type: "unit.connection", time: at(hour), unit, connected });
    return this;
  }

  issue(hour: number, document: string, sender: string, to: string[], more: Partial<DocumentIssued> = {}): this {
    this.events.push({
      type: "document.issued",
      time: at(hour),
      document,
      sender,
      kind: "TB",
      code: "1/TB-UBND",
      urgency: 0,
      carrier: "electronic",
      signed: "both",
      recipients: to,
      ...more,
    });
    return this;
  }

  send(hour: number, document: string, sender: string, recipient: string): this {
    this.events.push({ type: "delivery.sent", time: at(hour), document, sender, recipient, channel: "axis" });
    return this;
  }

  paper(hour: number, document: string, sender: string, recipient: string, cause?: LossCause): this {
    const event = { type: "delivery.sent", time: at(hour), document, sender, recipient, channel: "paper" } as const;
    this.events.push(cause === undefined ? event : { ...event, cause });
    return this;
  }

  arrive(hour: number, document: string, sender: string, recipient: string): this {
    this.events.push({ type: "delivery.arrived", time: at(hour), document, sender, recipient, channel: "axis" });
    return this;
  }

  fail(hour: number, document: string, sender: string, recipient: string, cause: LossCause): this {
    this.events.push({ type: "delivery.failed", time: at(hour), document, sender, recipient, cause });
    return this;
  }

  status(hour: number, document: string, unit: string, to: string, code: StatusCode, cause?: LossCause): this {
    const event = { type: "status.sent", time: at(hour), document, unit, to, code } as const;
    this.events.push(cause === undefined ? event : { ...event, cause });
    return this;
  }

  verify(
    document: string,
    sender: string,
    recipient: string,
    verdict: DocumentVerified["verdict"],
    more: Partial<DocumentVerified> = {},
  ): this {
    const time = this.events.at(-1)?.time ?? MORNING;
    this.events.push({
      type: "document.verified",
      time,
      document,
      sender,
      recipient,
      verdict,
      basis: "decided",
      ...more,
    });
    return this;
  }

  /** Sent and arrived an hour later. */
  deliver(hour: number, document: string, sender: string, recipient: string): this {
    return this.send(hour, document, sender, recipient).arrive(hour + 1, document, sender, recipient);
  }
}

/** The moment that many hours after {@link MORNING}. */
export function at(hour: number): Millis {
  return MORNING + hour * HOUR;
}
