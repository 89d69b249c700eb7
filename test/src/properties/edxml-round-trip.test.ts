import { describe, expect, test } from "@jest/globals";
import {
  appendTrace,
  readMessage,
  validateMessage,
  writeMessage,
  type DocumentDraft,
  type EdxmlDraft,
} from "@lienthong/edxml";
import fc from "fast-check";
import { documents, statuses } from "../support/edxml-drafts.js";
import { runs } from "../support/property-runs.js";

/** The values that writing puts in for what a draft leaves out. */
function complete(draft: DocumentDraft): unknown {
  return {
    ...draft,
    otherInfo: { priority: 0, direction: false, appendixes: [], ...draft.otherInfo },
    business: draft.business ?? { type: "0", paper: false, replacements: [] },
    attachments: (draft.attachments ?? []).map((attachment) => expect.objectContaining({ ...attachment })),
    manifest: expect.any(Array),
    signatures: [],
  };
}

describe("what is written is read again, nothing lost", () => {
  test("documents", () => {
    fc.assert(
      fc.property(documents, fc.boolean(), fc.boolean(), (draft, ids, lf) => {
        const written = writeMessage(draft, { profile: "sdk", ids, lineEnds: lf ? "lf" : "crlf" });
        const reading = readMessage(written);
        expect(reading.findings.filter(({ severity }) => severity !== "info")).toEqual([]);
        expect(reading.message).toEqual(complete(draft));
      }),
      { numRuns: runs(150), seed: 11 },
    );
  });

  test("status messages", () => {
    fc.assert(
      fc.property(statuses, (draft) => {
        const reading = readMessage(writeMessage(draft, { profile: "sdk" }));
        expect(reading.message).toEqual({ ...draft, signatures: [] });
      }),
      { numRuns: runs(100), seed: 12 },
    );
  });

  test("a message as read is written as the same bytes", () => {
    fc.assert(
      fc.property(fc.oneof(documents, statuses) as fc.Arbitrary<EdxmlDraft>, (draft) => {
        const written = writeMessage(draft, { profile: "sdk" });
        const { message } = readMessage(written);
        expect(message).toBeDefined();
        if (message === undefined) return;
        expect(validateMessage(message, "sdk").filter(({ severity }) => severity === "error")).toEqual([]);
        expect(writeMessage(message, { profile: "sdk" })).toEqual(written);
      }),
      { numRuns: runs(60), seed: 13 },
    );
  });

  test("a hop is added at the end of the trace, and nothing else changes", () => {
    fc.assert(
      fc.property(fc.oneof(documents, statuses) as fc.Arbitrary<EdxmlDraft>, (draft) => {
        const hop = { organId: "000.00.00.G22", timestamp: "2026/11/20 08:30:00" };
        const before = readMessage(writeMessage(draft, { profile: "sdk" })).message;
        const after = readMessage(appendTrace(writeMessage(draft, { profile: "sdk" }), hop)).message;
        expect(after).toEqual({ ...before, trace: [...(before?.trace ?? []), hop] });
      }),
      { numRuns: runs(60), seed: 14 },
    );
  });
});
