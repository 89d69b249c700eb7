import type { ExchangeEvent } from "@lienthong/model";
import { SimulatorError } from "../errors.js";
import type { Station } from "../kernel/station.js";

/** Where everything is that was issued; each delivery is in exactly one of the last six. */
export interface Balance {
  readonly documents: number;
  /** Deliveries of the documents issued. */
  readonly deliveries: number;
  /** Accepted, or with the recipient's clerk. */
  readonly delivered: number;
  readonly paper: number;
  readonly failed: number;
  readonly returned: number;
  /** Sent, and neither arrived nor failed yet. */
  readonly onTheWay: number;
  /** Issued and not sent yet. */
  readonly unsent: number;
}

/** Counts what is told, apart from everything that decides, and says when the books do not balance. */
export class Conservation {
  #documents = 0;
  #deliveries = 0;
  #electronic = 0;
  #paper = 0;
  #arrived = 0;
  #failed = 0;
  #returned = 0;
  #accepted = 0;

  /** Documents issued so far. */
  get documents(): number {
    return this.#documents;
  }

  add(event: ExchangeEvent): void {
    switch (event.type) {
      case "document.issued":
        this.#documents += 1;
        this.#deliveries += event.recipients.length;
        break;
      case "delivery.sent":
        if (event.channel === "paper") this.#paper += 1;
        else this.#electronic += 1;
        break;
      case "delivery.arrived":
        this.#arrived += 1;
        break;
      case "delivery.failed":
        this.#failed += 1;
        break;
      case "status.sent":
        if (event.code === "02") this.#returned += 1;
        if (event.code === "03") this.#accepted += 1;
        break;
      case "unit.registered":
      case "unit.connection":
      case "document.verified":
        break;
    }
  }

  /**
   * Holds the counts against each other and against the desks.
   *
   * @throws SimulatorError `SIMULATOR_CONSERVATION` when something is missing or there twice
   */
  check(desks: readonly Station[]): Balance {
    const balance: Balance = {
      documents: this.#documents,
      deliveries: this.#deliveries,
      delivered: this.#arrived - this.#returned,
      paper: this.#paper,
      failed: this.#failed,
      returned: this.#returned,
      onTheWay: this.#electronic - this.#arrived - this.#failed,
      unsent: this.#deliveries - this.#electronic - this.#paper,
    };
    const negative = Object.entries(balance).find(([, count]) => count < 0);
    if (negative !== undefined) throw broken(`${negative[0]} is ${negative[1]}`, balance);
    if (this.#accepted > balance.delivered) throw broken("more deliveries were accepted than arrived", balance);
    let finished = 0;
    desks.forEach((desk, index) => {
      const { entered, left, waiting, inService, presence, sojourn } = desk.tally();
      if (entered !== left + waiting + inService) throw broken(`desk ${index} does not balance`, desk.tally());
      if (presence !== sojourn) throw broken(`desk ${index} contradicts Little's law`, desk.tally());
      finished += left;
    });
    const told = this.#documents + this.#returned + this.#accepted;
    if (finished !== told) throw broken(`the desks finished ${finished} jobs and ${told} were told`, balance);
    return balance;
  }
}

function broken(what: string, details: object): SimulatorError {
  return new SimulatorError(
    "SIMULATOR_CONSERVATION",
    `The books of the run do not balance: ${what}. This is a defect of the simulator.`,
    { details: { ...details } },
  );
}
