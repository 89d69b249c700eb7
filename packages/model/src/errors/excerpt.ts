/** Longest `value` of a finding, in characters. */
const LONGEST = 100;

/** A text as a finding or a message may quote it: at most 100 characters, cut with `…`, never inside a character. */
export function excerpt(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST - 1);
  const last = cut.charCodeAt(cut.length - 1);
  return `${last >= 0xd800 && last <= 0xdbff ? cut.slice(0, -1) : cut}…`;
}
