import { excerpt } from "../errors/excerpt.js";
import { cleanText } from "../organ-id/invisible.js";

/** What was repaired in a name, as a finding without its place. */
interface NameRepair {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

/**
 * A unit's name as it should be written — NFC, single spaces, nothing invisible — and what had to be repaired for that.
 * The time grows with the square of the length where combining marks follow each other, so bound the length before.
 */
export function repairName(cell: string): { readonly name: string; readonly repairs: readonly NameRepair[] } {
  const { text, invisible, spaces } = cleanText(cell, " ");
  const name = text.normalize("NFC");
  const repairs: NameRepair[] = [];
  const repair = (code: string, what: string, remedy: string): void => {
    repairs.push({ code, message: `The name "${excerpt(name)}" ${what}`, remedy });
  };
  if (invisible.length > 0) {
    const which = invisible.slice(0, 5).join(", ");
    repair("UNIT_NAME_INVISIBLE", `held invisible characters (${which}); they were removed.`, "Type it anew.");
  }
  if (spaces) {
    repair("UNIT_NAME_SPACES", "held superfluous or unusual spaces; they were reduced.", "Use single spaces.");
  }
  if (name !== text) {
    repair("UNIT_NAME_NOT_NFC", "was not in Unicode form NFC; it was composed.", "Save the file in NFC.");
  }
  if (name.includes("\uFFFD")) {
    repair("UNIT_NAME_ENCODING", "holds U+FFFD: the file was not UTF-8.", "Save the file as UTF-8.");
  }
  return { name, repairs };
}
