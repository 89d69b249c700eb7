const URI_CHARACTERS = /^[A-Za-z0-9._~:@!$*+,;=/?%()-]+$/;

/**
 * A content id as the URI of a reference: blanks around it and all leading `cid:` taken away (writers put none, one or
 * several; `@lienthong/edxml` compares ids the same way), then one put in front.
 *
 * @returns `undefined` when what is left is empty or has characters that a URI does not.
 */
export function contentIdUri(contentId: string): string | undefined {
  const bare = contentId.replace(/^(?:\s*cid:)*\s*/i, "").trimEnd();
  return URI_CHARACTERS.test(bare) ? `cid:${bare}` : undefined;
}
