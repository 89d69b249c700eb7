import { createHash } from "node:crypto";
import type { EdxmlMessage, MessageReading } from "@lienthong/edxml";
import { formatFinding, type Finding } from "@lienthong/model";

/** One file as `edxml inspect --json` shows it. */
export interface Inspection {
  readonly file: string;
  readonly kind: MessageReading["kind"];
  readonly findings: readonly Finding[];
  /** Every text as read; attachments as length and SHA-256, not as bytes. `null` when nothing could be read. */
  readonly message: object | null;
}

/** The stable form of a reading for programs. */
export function inspection(file: string, { kind, findings, message }: MessageReading): Inspection {
  return { file, kind, findings, message: message === undefined ? null : plainMessage(message) };
}

function plainMessage(message: EdxmlMessage): object {
  if (message.kind === "status") return message;
  return {
    ...message,
    attachments: message.attachments.map(({ content, wire, ...rest }) => ({
      ...rest,
      length: content.length,
      sha256: sha256(content),
      wireSha256: sha256(wire),
    })),
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** A reading for people: what a clerk wants to know first, then everything that was remarkable. */
export function inspectionText(file: string, { kind, findings, message }: MessageReading): string {
  const lines = [`${file}: ${KINDS[kind]}`];
  if (message !== undefined)
    for (const [name, value] of facts(message)) lines.push(`  ${name.padEnd(12)} ${onOneLine(value)}`);
  for (const finding of findings) {
    const place = finding.line === undefined ? "" : "line ";
    lines.push(`  ${finding.severity}: ${place}${formatFinding(finding)} [${finding.code}]`);
  }
  return lines.join("\n");
}

/** What would move the cursor, begin a line that looks like ours, or turn the direction of text is shown as `\u202e`. */
function onOneLine(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

const KINDS: Readonly<Record<MessageReading["kind"], string>> = {
  document: "document (văn bản)",
  status: "status message (trạng thái)",
  unreadable: "UNREADABLE",
};

function facts(message: EdxmlMessage): readonly (readonly [string, string])[] {
  const organ = ({ organId, name }: { organId: string; name?: string }): string => `${organId} ${name ?? ""}`.trimEnd();
  if (message.kind === "status") {
    const { responseFor, statusCode, description, timestamp, from } = message;
    return [
      ["from", organ(from)],
      ["to", responseFor.organId],
      ["about", [responseFor.code, responseFor.documentId].filter((part) => part !== undefined).join(" · ")],
      ["status", `${statusCode} ${description ?? ""}`.trimEnd()],
      ["at", timestamp],
    ];
  }
  const { code, from, to, promulgation, type, subject, documentId, attachments, signatures } = message;
  return [
    ["from", organ(from)],
    ...to.map((receiver) => ["to", organ(receiver)] as const),
    ["document", `${code.number}/${code.notation} · ${type.name} · ${promulgation.date ?? "no date"}`],
    ["id", documentId],
    ["subject", subject],
    ...attachments.map(
      ({ name, contentType, content }) => ["attachment", `${name} (${contentType}, ${content.length} bytes)`] as const,
    ),
    ["signatures", signatures.length === 0 ? "none" : `${signatures.length} (see lienthong verify)`],
  ];
}
