/** Longest excerpt, in characters. */
const LONGEST = 100;

/** What would change the terminal or the line that shows it: control characters, line ends, marks of text direction. */
const COMMANDS = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/**
 * A text as a finding or a message may quote it: at most 100 characters, cut with `…`, never inside a character. A
 * file may hold what moves a cursor or hides a line: that is shown as `\u001b`.
 */
export function excerpt(text: string): string {
  const shown = text.slice(0, LONGEST + 1).replace(COMMANDS, escaped);
  if (shown.length <= LONGEST) return shown;
  const cut = shown.slice(0, LONGEST - 1);
  const last = cut.charCodeAt(cut.length - 1);
  return `${last >= 0xd800 && last <= 0xdbff ? cut.slice(0, -1) : cut}…`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
