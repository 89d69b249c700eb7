import {
  parseOrganId,
  type Clock,
  type DocumentVerified,
  type ExchangeEvent,
  type IdSource,
  type LossCause,
  type Millis,
  type Unit,
} from "@lienthong/model";
import { ExchangeError } from "../errors.js";
import { ExchangeEmitter } from "../event/exchange-emitter.js";
import { AXIS_CODES, noPlaceForTrace, refusal, someRefused, tooLarge, type SubmissionRefused } from "./axis-refusal.js";
import { Connections } from "./connections.js";
import { readEnvelope, type Envelope } from "./envelope.js";
import { MemoryPackageStore } from "./memory-package-store.js";
import { pack } from "./pack.js";
import { PackageQueue, type PendingOptions } from "./package-queue.js";
import type { PackageStore } from "./package-store.js";
import type { Package, PackageState } from "./package.js";
import { checkRecipients, checkSender } from "./recipient-check.js";
import { accepted, contentKey, submissionKey, type SubmitOptions, type SubmitResult } from "./submission.js";
import { UnitDirectory } from "./unit-directory.js";
import { AxisWitness } from "./witness.js";

/** What an axis is made of. */
export interface AxisOptions {
  readonly clock: Pick<Clock, "now">;
  /** Ids of packages. */
  readonly ids: IdSource;
  /** The units it knows; a `UnitHierarchy` will do. */
  readonly directory: UnitDirectory | { readonly units: Iterable<Unit> };
  /** Default: in memory. */
  readonly store?: PackageStore;
  /** What it writes into its trace hop. Default `AXIS.LIENTHONG`, a made-up id: real hops have none or `null`. */
  readonly organId?: string;
  /**
   * Whether units of one system exchange without a hop over the axis (F-14): the bytes arrive as they were sent and
   * the deliveries are counted as `internal`. Default false.
   */
  readonly internalBypass?: boolean;
  /**
   * What happens to a message of which some recipients cannot be delivered to: `refuse` all of it (default), or
   * `deliver` it to the others. How the national axis decides is not known.
   */
  readonly someUnknown?: "refuse" | "deliver";
  /** Larger messages are refused (21). Default: no limit. */
  readonly maxBytes?: number;
  /** Which units count as bodies in rates. Default: all but central ones and provincial committees. */
  readonly counted?: (unit: Unit) => boolean;
}

/**
 * An exchange axis — trục liên thông: takes messages from connected units, stores one package per recipient, and gives
 * them out, most urgent first, until the recipient's system says that it has them. At least once: a package stays in
 * the queue until it is `done` or `fail`.
 *
 * Whatever it sees it tells as `exchange` events, enough to count by: a log takes either the axis' view or the view of
 * the offices, never both, or everything would be in it twice.
 */
export class ExchangeAxis extends ExchangeEmitter {
  readonly directory: UnitDirectory;
  readonly organId: string;
  readonly #options: AxisOptions;
  readonly #store: PackageStore;
  readonly #queue: PackageQueue;
  readonly #witness: AxisWitness;
  readonly #connections = new Connections();

  constructor(options: AxisOptions) {
    super();
    const { directory, store = new MemoryPackageStore() } = options;
    this.directory = directory instanceof UnitDirectory ? directory : new UnitDirectory(directory.units);
    this.organId = options.organId ?? "AXIS.LIENTHONG";
    this.#options = options;
    this.#store = store;
    this.#witness = new AxisWitness(store);
    this.#queue = new PackageQueue(store, options.clock, (ended, time) => {
      this.#tell(this.#witness.ended(ended, time));
    });
  }

  /**
   * Connects a unit's system; again, to change its system.
   *
   * @throws ExchangeError `EXCHANGE_UNIT_UNKNOWN` when the directory does not have the unit
   */
  connect(organId: string, options: { readonly system?: string } = {}): void {
    const unit = this.directory.require(organId);
    const before = this.#connections.get(unit);
    this.#connections.set(unit, { system: options.system, locked: before?.locked ?? false });
    if (before === undefined) this.#tell([{ type: "unit.connection", time: this.#now(), unit, connected: true }]);
  }

  /** Takes a unit's system off; what waits for it stays in its queue. */
  disconnect(organId: string): void {
    const unit = parseOrganId(organId).id.text;
    if (!this.#connections.delete(unit)) return;
    this.#tell([{ type: "unit.connection", time: this.#now(), unit, connected: false }]);
  }

  isConnected(organId: string): boolean {
    return this.#connections.get(organId) !== undefined;
  }

  /**
   * Locks or unlocks a connected unit: while it is locked, messages to it are refused (23).
   *
   * @throws ExchangeError `EXCHANGE_UNIT_UNKNOWN` when it is not connected
   */
  lock(organId: string, locked = true): void {
    const unit = this.directory.require(organId);
    const connection = this.#connections.get(unit);
    if (connection === undefined) throw notConnected(unit);
    this.#connections.set(unit, { ...connection, locked });
  }

  /** Tells one `unit.registered` for every unit of the directory: how a log begins. */
  announce(): void {
    const time = this.#now();
    const counted = this.#options.counted ?? ((unit: Unit) => unit.level !== "central" && unit.level !== "province");
    const events = Array.from(this.directory.units(), (unit): ExchangeEvent => {
      const { id, name, level, parent } = unit;
      const above = parent === undefined ? {} : { parent };
      const connected = this.isConnected(id);
      return { type: "unit.registered", time, unit: id, name, level, ...above, connected, counted: counted(unit) };
    });
    this.#tell(events);
  }

  /**
   * Takes a message and stores a package for each recipient: all of it or nothing. The same bytes from the same sender
   * to the same recipients are the same submission, however often they come.
   */
  submit(bytes: Uint8Array, options: SubmitOptions): SubmitResult {
    const { maxBytes = Infinity } = this.#options;
    if (bytes.length > maxBytes) return tooLarge(bytes.length, maxBytes);
    const from = parseOrganId(options.from).id.text;
    const key = submissionKey(from, options.to, contentKey(bytes));
    const earlier = this.#store.accepted(key);
    if (earlier !== undefined) return accepted(earlier, { repeated: true });

    const envelope = readEnvelope(bytes);
    if (envelope.kind === "refused") return refusal(envelope.code, envelope.reason, envelope);
    const { findings } = envelope;
    const wanted = [...new Set(options.to?.length ? options.to : envelope.recipients)];
    const sender = checkSender(from, this.directory, this.#connections);
    if (sender !== undefined) return this.#refuse(envelope, wanted, refusal("19", sender.reason, { findings }));
    const { deliverable, refused } = checkRecipients(wanted, this.directory, this.#connections);
    const none = deliverable.length === 0 || this.#options.someUnknown !== "deliver";
    if (refused.length > 0 && none) return this.#refuse(envelope, wanted, someRefused(refused, findings));

    const time = this.#now();
    const { internalBypass = false, ids } = this.#options;
    const internal = (to: string): boolean => internalBypass && this.#connections.sameSystem(from, to);
    const { organId } = this;
    const packed = pack(bytes, envelope, { key, from, recipients: deliverable, internal, organId, ids, time });
    if (packed === undefined) return this.#refuse(envelope, wanted, noPlaceForTrace(findings));
    this.#store.accept(packed);
    this.#tell([
      ...this.#witness.issued(envelope, canonicalIds(wanted), time),
      ...packed.packages.flatMap((item) => this.#witness.stored(envelope, item, options.cause, time)),
      ...refused.flatMap((one) => this.#lost(envelope, one.recipient, AXIS_CODES[one.code].cause, time)),
    ]);
    return accepted(packed.packages, { refused, findings });
  }

  /** What waits for a unit — `initial` and `processing` —, most urgent first, then in the order of submission. */
  pending(organId: string, options?: PendingOptions): readonly Package[] {
    return this.#queue.pending(organId, options);
  }

  /** What was submitted under a unit's id, in order. */
  sent(organId: string): readonly Package[] {
    return [...this.#store.sentBy(parseOrganId(organId).id.text)];
  }

  /** A package as it stands now. */
  package(id: string): Package | undefined {
    return this.#store.get(id);
  }

  /**
   * The message of a package. Reading changes nothing: a system that dies after it finds the package again.
   *
   * @throws ExchangeError `EXCHANGE_PACKAGE_UNKNOWN`
   */
  fetch(id: string): Uint8Array {
    return this.#queue.fetch(id);
  }

  /**
   * The recipient's system says how far it is with a package. Saying the same again changes nothing.
   *
   * @throws ExchangeError `EXCHANGE_PACKAGE_UNKNOWN`; `EXCHANGE_PACKAGE_STATE` when it is `done` or `fail` already
   */
  update(id: string, state: Exclude<PackageState, "initial">): Package {
    return this.#queue.update(id, state);
  }

  /** {@link update} with a final state: the recipient's system has the package, or could not take it. */
  done(id: string, outcome: "done" | "fail" = "done"): Package {
    return this.#queue.update(id, outcome);
  }

  /** A connected office adds what an axis cannot see, so that the axis' log holds it too. */
  note(event: DocumentVerified): void {
    this.#tell([event]);
  }

  /** A refusal changes nothing at the axis; that the document was lost on the way is told. */
  #refuse(envelope: Envelope, wanted: readonly string[], answer: SubmissionRefused): SubmissionRefused {
    const time = this.#now();
    const causes = new Map(answer.refused.map((one) => [one.recipient, AXIS_CODES[one.code].cause]));
    const other = answer.refused.length > 0 ? "message-refused" : AXIS_CODES[answer.code].cause;
    this.#tell([
      ...this.#witness.issued(envelope, canonicalIds(wanted), time),
      ...wanted.flatMap((id) => this.#lost(envelope, id, causes.get(id) ?? other, time)),
    ]);
    return answer;
  }

  #lost(envelope: Envelope, id: string, cause: LossCause, time: Millis): readonly ExchangeEvent[] {
    return this.#witness.refused(envelope, parseOrganId(id).id.text, cause, time);
  }

  #now(): Millis {
    return this.#options.clock.now();
  }

  /** Only after everything is stored: an observer may submit in its turn. */
  #tell(events: readonly ExchangeEvent[]): void {
    for (const event of events) this.emit("exchange", event);
  }
}

function canonicalIds(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.map((id) => parseOrganId(id).id.text))];
}

function notConnected(unit: string): ExchangeError {
  return new ExchangeError("EXCHANGE_UNIT_UNKNOWN", `Unit "${unit}" is not connected to this axis; connect it first.`, {
    details: { id: unit },
  });
}
