import { writeMessage, type StatusDraft } from "@lienthong/edxml";
import {
  formatEdxmlTimestamp,
  parseDate,
  type LossCause,
  type Millis,
  type StatusCode,
  type Unit,
} from "@lienthong/model";

/** The document a status is about, as the one who says it knows it. */
export interface StatusSubject {
  readonly documentId: string;
  /** Number and notation. */
  readonly code: string;
  /** `yyyy/MM/dd`; a status leaves out what is no date. */
  readonly promulgationDate: string;
}

/** A status to be told. */
export interface StatusNotice {
  readonly from: Unit;
  /** Organisation id of the other end. */
  readonly to: string;
  readonly about: StatusSubject;
  readonly code: StatusCode;
  /** Words for people; the reason of a refusal. */
  readonly description: string;
  readonly time: Millis;
  /** Of a refusal: what the wire has only in words. */
  readonly cause?: LossCause;
}

/** A status with its message: written before anything is changed by it, so that nothing is half said. */
export interface WrittenStatus {
  readonly notice: StatusNotice;
  readonly bytes: Uint8Array;
}

/** Writes a status; see {@link writeStatus}. */
export function written(notice: StatusNotice): WrittenStatus {
  return { notice, bytes: writeStatus(notice) };
}

/**
 * A status message — gói tin trạng thái. It has no `To`: it is addressed to `ResponseFor/OrganId`, also when the sender
 * of the document says it to a recipient (13).
 *
 * @throws EdxmlError `EDXML_INVALID` when a text of the notice cannot stand in a message
 */
export function writeStatus(notice: StatusNotice): Uint8Array {
  return writeMessage(statusDraft(notice));
}

function statusDraft({ from, to, about, code, description, time }: StatusNotice): StatusDraft {
  const { promulgationDate } = about;
  const dated = /^\d{4}\/\d{2}\/\d{2}$/.test(promulgationDate) && parseDate(promulgationDate) !== undefined;
  return {
    kind: "status",
    from: { organId: from.id, name: from.name },
    responseFor: {
      organId: to,
      code: about.code,
      ...(dated ? { promulgationDate } : {}),
      documentId: about.documentId,
    },
    statusCode: code,
    description,
    timestamp: formatEdxmlTimestamp(time),
  };
}

/** The moment of a status by its `Timestamp` (to the second); `undefined` when it is none. */
export function statusTime(timestamp: string): Millis | undefined {
  const [, date = "", hour, minute, second] = /^(\d{4}\/\d{2}\/\d{2}) (\d{2}):(\d{2}):(\d{2})$/.exec(timestamp) ?? [];
  const day = parseDate(date);
  if (day === undefined) return undefined;
  return day + Number(hour) * 3_600_000 + Number(minute) * 60_000 + Number(second) * 1_000;
}
