import { expect, test } from "@jest/globals";
import { readMessage, writeMessage, type DocumentDraft } from "@lienthong/edxml";
import type { IssuedDocument, Office } from "@lienthong/exchange";
import { signMessage } from "@lienthong/signature";
import {
  APRIL,
  DISTRICT,
  ManualClock,
  notice,
  officeOf,
  organisationSigner,
  PROVINCE,
  TAY_NINH,
} from "../../support/exchange-world.js";

const signer = organisationSigner(TAY_NINH.require(PROVINCE));
const province = officeOf(PROVINCE, new ManualClock(APRIL));

/** A document message of the province about an earlier one, signed by the organisation. */
function aboutIt(issued: IssuedDocument, change: Partial<DocumentDraft>, sign = true): Uint8Array {
  const bytes = writeMessage({ ...issued.message, subject: "Thu hồi", ...change }, { ids: true });
  return sign ? signMessage(bytes, { role: "organisation", layout: "parts", signer, time: APRIL }) : bytes;
}

function received(): { district: Office; issued: IssuedDocument } {
  const issued = province.compose(notice(DISTRICT));
  const district = officeOf(DISTRICT, new ManualClock(APRIL + 60_000));
  expect(district.receive(issued.bytes).outcome).toBe("accepted");
  return { district, issued };
}

const statusesOf = (statuses: readonly Uint8Array[]): unknown[] =>
  statuses.map((bytes) => {
    const { message } = readMessage(bytes);
    return message?.kind === "status" && [message.statusCode, message.responseFor.documentId];
  });

test.each([
  ["1", "revocation-requested", "15", "withdrawn"],
  ["1", "revocation-requested", "16", "accepted"],
  ["2", "update-requested", "15", "accepted"],
  ["2", "update-requested", "16", "accepted"],
])("business type %s: %s, answered with %s: %s", (type, open, answer, end) => {
  const { district, issued } = received();
  const { documentId } = issued;
  const bytes = aboutIt(issued, {
    documentId: `${documentId}-${type}`,
    business: { type, documentId, reason: "nhầm" },
  });
  const receipt = district.receive(bytes);
  expect(receipt).toMatchObject({ outcome: "request", requests: [documentId], statuses: [], repeated: false });
  expect(district.incoming(documentId)?.state).toBe(open);
  expect(district.receive(bytes)).toMatchObject({ outcome: "request", repeated: true });
  district.report(documentId, answer === "15" ? "15" : "16", { reason: "Đồng ý hoặc không" });
  expect(district.incoming(documentId)?.state).toBe(end);
  expect(district.incomingRegister.size).toBe(1);
});

test("a recall that names no document means its own id", () => {
  const { district, issued } = received();
  const receipt = district.receive(aboutIt(issued, { business: { type: "1", reason: "nhầm" } }));
  expect(receipt).toMatchObject({ outcome: "request", requests: [issued.documentId] });
});

test("a recall that nobody signed is answered with 16, and the document stays", () => {
  const { district, issued } = received();
  const receipt = district.receive(aboutIt(issued, { business: { type: "1", documentId: issued.documentId } }, false));
  expect(receipt).toMatchObject({ outcome: "refused", cause: "unsigned" });
  expect(statusesOf(receipt.statuses)).toEqual([["16", issued.documentId]]);
  expect(district.incoming(issued.documentId)?.state).toBe("accepted");
});

test("a recall against the transition table, or of nothing, is refused and changes nothing", () => {
  const { district, issued } = received();
  const { documentId } = issued;
  district.receive(aboutIt(issued, { business: { type: "1", documentId } }));
  const again = district.receive(aboutIt(issued, { subject: "Thu hồi lần 2", business: { type: "1", documentId } }));
  expect(again).toMatchObject({ outcome: "refused", cause: "returned-other", statuses: [] });
  expect(district.incoming(documentId)?.state).toBe("revocation-requested");
  const nothing = district.receive(aboutIt(issued, { business: { type: "1", documentId: "another" } }));
  expect(nothing).toMatchObject({ outcome: "refused", cause: "returned-other", statuses: [] });
});

test("an update of a document that never came is the document", () => {
  const issued = province.compose(notice(DISTRICT));
  const district = officeOf(DISTRICT, new ManualClock(APRIL));
  const receipt = district.receive(aboutIt(issued, { business: { type: "2", documentId: issued.documentId } }));
  expect(receipt).toMatchObject({ outcome: "accepted", registerNumber: 1, requests: [] });
});

test("a replacement is a document of its own and asks about the one it replaces", () => {
  const { district, issued } = received();
  const { documentId } = issued;
  const replacements = [
    { documentId, organIds: [DISTRICT] },
    { documentId: "unknown here", organIds: [] },
  ];
  const change = { documentId: `${documentId}-b`, code: { number: "99", notation: "TB-UBND" } };
  const receipt = district.receive(aboutIt(issued, { ...change, business: { type: "3", replacements } }));
  expect(receipt).toMatchObject({ outcome: "accepted", registerNumber: 2, requests: [documentId] });
  district.report(documentId, "15");
  expect(district.incoming(documentId)?.state).toBe("replaced");
});
