import type { StatusMessage } from "../message/message.js";
import type { Frame } from "./document.js";
import { given } from "./given.js";
import { readResponseFor, readSender, readStaff, readTrace } from "./parts.js";
import { readSignatures } from "./signatures.js";

/** Maps a status message. Never throws: what is missing is empty and reported. */
export function readStatus({ header, message }: Frame): StatusMessage {
  const traceList = header.inner("TraceHeaderList");
  const response = message.inner("ResponseFor");
  if (response === undefined) message.reading.missing(message.element, "ResponseFor");
  const staff = message.inner("StaffInfo");
  const status = given({
    kind: "status" as const,
    from: readSender(message),
    responseFor: response === undefined ? { organId: "", documentId: "" } : readResponseFor(response),
    staff: staff === undefined ? undefined : readStaff(staff),
    statusCode: message.requiredToken("StatusCode"),
    description: message.text("Description"),
    timestamp: message.timestamp("Timestamp") ?? "",
    trace: traceList === undefined ? [] : readTrace(traceList),
    signatures: readSignatures(header),
  });
  if (status.timestamp === "") message.reading.missing(message.element, "Timestamp");
  message.close();
  traceList?.close();
  return status;
}
