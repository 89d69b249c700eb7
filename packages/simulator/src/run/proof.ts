import type { Indication, LossCause, Millis, SignedBy } from "@lienthong/model";

/** What a real receipt said. */
export interface RealVerdict {
  readonly verdict: Indication;
  /** Sub-indication or first failing check. */
  readonly reason?: string;
}

/** A materialised document whose real outcome is not the decided one: a defect of the program, named. */
export interface ProofDisagreement {
  readonly document: string;
  readonly recipient: string;
  /** What was decided and what came out, in words. */
  readonly decided: string;
  readonly real: string;
}

/** A document as the simulation issues it. */
export interface IssuedFacts {
  readonly document: number;
  readonly documentId: string;
  /** Running number of the kind at the sender in the year. */
  readonly number: number;
  readonly code: string;
  readonly signed: SignedBy;
  readonly due?: Millis;
}

/**
 * Where decided things are proved: real messages, really signed, broken, carried and verified. The simulation calls at
 * the moments at which the things happen and goes on as decided, whatever comes out.
 */
export interface Proof {
  /** Whether this document is made for real. */
  has(document: number): boolean;
  issue(facts: IssuedFacts): void;
  /** The sender hands the delivery to the axis. */
  send(delivery: number): void;
  /** The recipient's system fetches it. */
  arrive(delivery: number): void;
  /** The recipient's clerk takes it in. */
  receive(
    delivery: number,
    decided: { readonly verdict: Indication; readonly returned: LossCause | undefined },
  ): RealVerdict;
}
