import { createHash } from "node:crypto";
import type { Attachment, Business, EdxmlMessage, Organisation, ResponseFor, Staff } from "@lienthong/edxml";

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/**
 * A message in the shape of the `*.oracle.json` files: what the vendor's own parser makes of a sample, so far as both
 * have it.
 */
export function inOracleShape(message: EdxmlMessage): unknown {
  if (message.kind === "status") {
    return {
      kind: "status",
      messageHeader: {
        from: organisation(message.from),
        responseFor: responseFor(message.responseFor),
        statusCode: message.statusCode,
        description: message.description,
        timestamp: message.timestamp,
        staffInfo: message.staff === undefined ? undefined : staff(message.staff),
      },
    };
  }
  const { otherInfo } = message;
  return {
    kind: "ed",
    messageHeader: {
      from: organisation(message.from),
      to: message.to.map(organisation),
      documentId: message.documentId,
      code: { codeNumber: message.code.number, codeNotation: message.code.notation },
      promulgationInfo: { place: message.promulgation.place, promulgationDate: midnight(message.promulgation.date) },
      documentType: { type: message.type.type, typeDetail: message.type.detail, typeName: message.type.name },
      subject: message.subject,
      content: message.content,
      signerInfo: message.signer,
      dueDate: midnight(message.dueDate),
      toPlaces: message.toPlaces,
      otherInfo: {
        priority: otherInfo.priority,
        sphereOfPromulgation: otherInfo.sphere,
        typerNotation: otherInfo.typerNotation,
        promulgationAmount: otherInfo.promulgationAmount,
        pageAmount: otherInfo.pageAmount,
        replyFors: otherInfo.replyFors,
        direction: otherInfo.direction,
        referenceCodes: otherInfo.referenceCodes,
        appendixes: otherInfo.appendixes,
      },
      responseFor: message.responseFor.map(responseFor),
      steeringType: message.steeringType,
      responseForTask: message.tasks,
      applicationType: message.applicationType,
    },
    traceHeaderList: {
      traceHeaders: message.trace,
      bussiness: message.business === undefined ? undefined : business(message.business),
    },
    body: {
      manifest: {
        references: message.manifest.map(({ contentId, contentType, name, description }) => ({
          contentId,
          contentType,
          attachmentName: name,
          description,
        })),
      },
    },
    attachments: message.attachments.map(attachment),
  };
}

function organisation(from: Organisation): unknown {
  const { organId, inCharge, name, address, email, telephone, fax, website } = from;
  return {
    organId,
    organizationInCharge: inCharge,
    organName: name,
    organAdd: address,
    email,
    telephone,
    fax,
    website,
  };
}

function responseFor({ organId, code, documentId, promulgationDate }: ResponseFor): unknown {
  return { organId, code, documentId, promulgationDate: midnight(promulgationDate) };
}

function staff({ department, departmentId, name, staffId, email, mobile }: Staff): unknown {
  return { department, departmentId, staff: name, staffId, email, mobile };
}

function business({ type, reason, documentId, paper, update, replacements, staff: clerk }: Business): unknown {
  return {
    documentId,
    bussinessDocType: type,
    bussinessDocReason: reason,
    paper: paper === undefined ? undefined : paper ? "1" : "0",
    bussinessDocumentInfo:
      update === undefined
        ? undefined
        : [
            {
              documentInfo: update.document ? "1" : "0",
              documentReceiver: update.receivers ? "1" : "0",
              receiverList: [
                update.receiverChanges.map(({ organId, change }) => ({
                  organId,
                  receiverType: change === "added" ? "1" : "0",
                })),
              ],
            },
          ],
    replacementInfoList: [
      replacements.map(({ documentId: replaced, organIds }) => ({ documentId: replaced, organIdList: organIds })),
    ],
    staffInfo: clerk === undefined ? [] : [staff(clerk)],
  };
}

function attachment({
  contentId,
  name,
  contentType,
  description,
  wire,
  content,
  fieldName,
  mimeType,
}: Attachment): unknown {
  return {
    contentId,
    name,
    contentType,
    description,
    fieldName,
    mimeType,
    wireBytes: wire.length,
    wireSha256: sha256(wire),
    contentBytes: content.length,
    contentSha256: sha256(content),
  };
}

function midnight(date: string | undefined): string | undefined {
  return date === undefined ? undefined : `${date} 00:00:00`;
}

/** A place where two readings differ, as `path: theirs | ours`. */
export function differences(theirs: unknown, ours: unknown, path = ""): string[] {
  if (nothing(theirs) && nothing(ours)) return [];
  if (Array.isArray(theirs) || Array.isArray(ours)) {
    const [left, right] = [listed(theirs), listed(ours)];
    return Array.from({ length: Math.max(left.length, right.length) }, (_, index) =>
      differences(left[index], right[index], `${path}[${String(index)}]`),
    ).flat();
  }
  if (isRecord(theirs) || isRecord(ours)) {
    const [left, right] = [isRecord(theirs) ? theirs : {}, isRecord(ours) ? ours : {}];
    // Only what both shapes have: the oracle says nothing of some fields, and we nothing of its own.
    const keys =
      isRecord(theirs) && isRecord(ours)
        ? Object.keys(right).filter((key) => key in left)
        : Object.keys({ ...left, ...right });
    return keys.flatMap((key) => differences(left[key], right[key], path === "" ? key : `${path}.${key}`));
  }
  const [left, right] = path.endsWith("contentId") ? [bare(theirs), bare(ours)] : [theirs, ours];
  return left === right ? [] : [`${path}: ${JSON.stringify(theirs ?? null)} | ${JSON.stringify(ours ?? null)}`];
}

function bare(contentId: unknown): unknown {
  return typeof contentId === "string" ? contentId.replace(/^(?:cid:)+/i, "") : contentId;
}

function nothing(value: unknown): boolean {
  return value === null || value === undefined || value === "" || (Array.isArray(value) && value.every(nothing));
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.filter((item) => !nothing(item)) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
