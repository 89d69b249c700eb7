import { excerpt } from "@lienthong/model";
import type { RecipientRefusal } from "./axis-refusal.js";
import type { Connections } from "./connections.js";
import type { DirectoryAnswer, UnitDirectory } from "./unit-directory.js";

/** What became of the addressees of a message. */
export interface RecipientCheck {
  /** Canonical ids that can be delivered to, each once, in the order addressed. */
  readonly deliverable: readonly string[];
  readonly refused: readonly RecipientRefusal[];
}

/** For how many unknown recipients of one message the directory is searched for what was meant. */
const SUGGESTIONS = 10;

/** Which of the ids, as the message has them, can be delivered to. */
export function checkRecipients(
  ids: readonly string[],
  directory: UnitDirectory,
  connections: Connections,
): RecipientCheck {
  const deliverable = new Set<string>();
  const refused: RecipientRefusal[] = [];
  for (const id of ids) {
    const answer = directory.look(id, refused.length < SUGGESTIONS);
    const refusal = checkRecipient(id, answer, connections);
    if (refusal === undefined) deliverable.add(answer.id);
    else refused.push(refusal);
  }
  return { deliverable: [...deliverable], refused };
}

function checkRecipient(
  recipient: string,
  answer: DirectoryAnswer,
  connections: Connections,
): RecipientRefusal | undefined {
  if (answer.unit === undefined) return { ...unknown("recipient", answer), code: "18", recipient };
  const name = `"${answer.id}" (${answer.unit.name})`;
  const connection = connections.get(answer.id);
  if (connection === undefined) {
    const en = `Recipient ${name} has no system connected to this axis; send it on paper or wait until it is connected.`;
    const vi = `Đơn vị nhận ${name} chưa kết nối với trục; hãy gửi bản giấy hoặc chờ đơn vị kết nối.`;
    return { recipient, code: "18", reason: { en, vi } };
  }
  if (!connection.locked) return undefined;
  const en = `Recipient ${name} is locked by the operator of the axis; ask there when it opens.`;
  const vi = `Đơn vị nhận ${name} đang bị đơn vị vận hành trục khóa; hãy liên hệ để biết thời điểm mở lại.`;
  return { recipient, code: "23", reason: { en, vi } };
}

/** Why nobody may submit under an id; `undefined` when it may. */
export function checkSender(
  id: string,
  directory: UnitDirectory,
  connections: Connections,
): Pick<RecipientRefusal, "reason" | "near"> | undefined {
  const answer = directory.look(id);
  if (answer.unit === undefined) return unknown("sender", answer);
  if (connections.get(answer.id) !== undefined) return undefined;
  const name = `"${answer.id}" (${answer.unit.name})`;
  const en = `Sender ${name} has no system connected to this axis; connect it before sending.`;
  const vi = `Đơn vị gửi ${name} chưa kết nối với trục; cần kết nối trước khi gửi.`;
  return { reason: { en, vi } };
}

const ENDS = {
  recipient: { en: "Recipient", vi: "Đơn vị nhận" },
  sender: { en: "Sender", vi: "Đơn vị gửi" },
} as const;

/** Names the value, what is malformed about it, and the unit that was probably meant. */
function unknown(end: keyof typeof ENDS, answer: DirectoryAnswer): Pick<RecipientRefusal, "reason" | "near"> {
  const { near } = answer;
  const shown = `"${excerpt(answer.id)}"`;
  const strange = answer.findings.map((finding) => finding.message).join(" ");
  const en = [
    `${ENDS[end].en} ${shown} is not in the directory.`,
    ...(strange === "" ? [] : [strange]),
    ...(near === undefined ? ["Check the organisation id."] : [`Did you mean "${near.id}" (${near.name})?`]),
  ];
  const vi = [
    `${ENDS[end].vi} ${shown} không có trong danh bạ.`,
    ...(strange === "" ? [] : ["Mã định danh không đúng định dạng."]),
    near === undefined ? "Hãy kiểm tra mã định danh." : `Có phải là "${near.id}" (${near.name})?`,
  ];
  const reason = { en: en.join(" "), vi: vi.join(" ") };
  return near === undefined ? { reason } : { reason, near: near.id };
}
