import { appendTrace } from "@lienthong/edxml";
import { formatEdxmlTimestamp, isLienThongError, type IdSource, type Millis } from "@lienthong/model";
import type { Envelope } from "./envelope.js";
import type { Package } from "./package.js";
import type { StoredSubmission } from "./package-store.js";
import { contentKey } from "./submission.js";

/** What packing needs beside the message. */
export interface Packing {
  readonly key: string;
  /** Canonical id of the submitter. */
  readonly from: string;
  /** Canonical ids, each once. */
  readonly recipients: readonly string[];
  /** Whether a recipient gets the bytes as they are, past the axis. */
  readonly internal: (recipient: string) => boolean;
  /** What the axis writes into its trace hop. */
  readonly organId: string;
  readonly ids: IdSource;
  readonly time: Millis;
}

/**
 * One package per recipient. All of them share the bytes: those over the axis the message with its hop, those inside
 * one system the message as it was sent.
 *
 * @returns `undefined` when the message has no place for a hop
 */
export function pack(bytes: Uint8Array, envelope: Envelope, packing: Packing): StoredSubmission | undefined {
  const { recipients, time, from, key } = packing;
  const contents = new Map<string, Uint8Array>();
  const inside = new Set(recipients.filter(packing.internal));
  const asSent = contentKey(bytes);
  // Statuses carry no trace in practice and stay as they are.
  const hop = envelope.kind === "document" && inside.size < recipients.length;
  const traced = hop ? appendHop(bytes, packing) : bytes;
  if (traced === undefined) return undefined;
  const overAxis = hop ? contentKey(traced) : asSent;

  const packages = recipients.map((recipient): Package => {
    const internal = inside.has(recipient);
    const content = internal ? asSent : overAxis;
    const message = internal ? bytes : traced;
    contents.set(content, message);
    return {
      id: packing.ids.next(),
      kind: envelope.kind,
      from,
      sender: envelope.sender,
      recipient,
      documentId: envelope.documentId,
      code: envelope.code,
      urgency: envelope.urgency,
      channel: internal ? "internal" : "axis",
      state: "initial",
      submittedAt: time,
      updatedAt: time,
      content,
      size: message.length,
    };
  });
  return { key, contents, packages };
}

/** The message with the hop spliced in, everything else byte for byte, so that signatures over parts stay good. */
function appendHop(bytes: Uint8Array, { organId, time }: Packing): Uint8Array | undefined {
  try {
    return appendTrace(bytes, { organId, timestamp: formatEdxmlTimestamp(time) });
  } catch (error) {
    if (isLienThongError(error)) return undefined;
    throw error;
  }
}
