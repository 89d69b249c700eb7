/** `ContentId` as it is compared: without blanks around it and without its leading `cid:`, however many: senders differ. */
export function bareContentId(text: string): string {
  return text.replace(/^(?:\s*cid:)*\s*/i, "").trimEnd();
}
