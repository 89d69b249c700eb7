import { Buffer } from "node:buffer";
import { createHash, createPrivateKey, type KeyObject } from "node:crypto";
import { PkiError } from "../errors.js";
import { PUBLIC_TEST_KEYS } from "./keys.js";

/** How many keys the pool has. */
export const TEST_KEY_COUNT: number = PUBLIC_TEST_KEYS.length;

/**
 * The first slots are for authorities: root and issuing CA of two generations. Half of the others are for organisations,
 * half for persons, so that no organisation has the key of a person.
 */
const AUTHORITY_SLOTS = 4;
const LEAF_SLOTS: number = (TEST_KEY_COUNT - AUTHORITY_SLOTS) / 2;

const parsed = new Map<number, KeyObject>();

/**
 * A private RSA-2048 key of the committed pool, parsed once. **Public knowledge**: never for anything real.
 *
 * Slots 0–3 sign for test authorities (root and issuing CA, two generations), 4–13 stand in certificates of
 * organisations, 14–23 in those of persons.
 *
 * @throws PkiError `PKI_KEY_SLOT`
 */
export function testKey(index: number): KeyObject {
  const known = parsed.get(index);
  if (known !== undefined) return known;
  const encoded = PUBLIC_TEST_KEYS[index];
  if (encoded === undefined) {
    throw new PkiError(
      "PKI_KEY_SLOT",
      `There is no test key ${index}: the pool has the numbers 0 to ${TEST_KEY_COUNT - 1}.`,
      { details: { index } },
    );
  }
  const key = createPrivateKey({ key: Buffer.from(encoded, "base64"), format: "der", type: "pkcs8" });
  parsed.set(index, key);
  return key;
}

/** The slot of a leaf certificate's key, spread over the slots of its kind by whom the certificate is for. */
export function leafKeySlot(kind: "organisation" | "person", holder: string): number {
  const digest = createHash("sha256").update(holder, "utf8").digest();
  return AUTHORITY_SLOTS + (kind === "person" ? LEAF_SLOTS : 0) + (digest.readUInt32BE(0) % LEAF_SLOTS);
}
