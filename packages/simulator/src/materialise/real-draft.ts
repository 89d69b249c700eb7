import type { Addressee, Draft } from "@lienthong/exchange";
import { documentKind, type Millis } from "@lienthong/model";
import type { ProofSite } from "../run/province-run.js";
import { causeOf } from "../traffic/fate.js";
import { LEADER } from "./seals.js";

/** Which document is drafted, with what the issue decided. */
export interface RealDraftRequest {
  readonly document: number;
  /** Key of the kind. */
  readonly kind: string;
  readonly due: Millis | undefined;
}

/** The draft of a simulated document. Its subject says that it is one, and of which scenario. */
export function realDraft(scenario: string, site: ProofSite, { document, kind, due }: RealDraftRequest): Draft {
  const { bodies, traffic } = site;
  const to: Addressee[] = [];
  const recipients = new Set<number>();
  for (let at = traffic.firstDelivery[document] ?? 0; at < (traffic.firstDelivery[document + 1] ?? 0); at += 1) {
    const body = traffic.recipient[at] ?? 0;
    recipients.add(body);
    const unit = bodies.units[body];
    // Who gets it by mistake is not among its addressees.
    if (unit === undefined || causeOf(traffic.fate[at] ?? 0) === "wrong-recipient") continue;
    to.push({ organId: unit.id, name: unit.name });
  }
  if (to.length === 0) {
    // Everybody got it by mistake: it was meant for somebody else.
    const sender = traffic.sender[document] ?? 0;
    const meant = bodies.units.find((_, body) => body !== sender && !recipients.has(body)) ?? bodies.units[sender];
    if (meant !== undefined) to.push({ organId: meant.id, name: meant.name });
  }
  return {
    kind,
    subject: `${documentKind(kind)?.name.vi ?? kind} mô phỏng số ${traffic.serial[document] ?? 0}, kịch bản ${scenario}`,
    to,
    signer: LEADER,
    urgency: traffic.urgency[document] ?? 0,
    signedName: traffic.signedName[document] === 1,
    paper: traffic.carrier[document] === 1,
    ...(due === undefined ? {} : { dueDate: due }),
  };
}
