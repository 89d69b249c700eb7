/** `ContentId` as it is compared: without blanks around it and without its leading `cid:`, however many (edxml.md §5). */
export function bareContentId(text: string): string {
  return text.replace(/^(?:\s*cid:)*\s*/i, "").trimEnd();
}
