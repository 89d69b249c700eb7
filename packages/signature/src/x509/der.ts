import { Buffer } from "node:buffer";
import { SignatureError } from "../errors.js";

/** Tags of the universal class that X.509 uses, as their first octet. */
export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  objectIdentifier: 0x06,
  utf8String: 0x0c,
  sequence: 0x30,
  set: 0x31,
  printableString: 0x13,
  teletexString: 0x14,
  ia5String: 0x16,
  utcTime: 0x17,
  generalizedTime: 0x18,
  bmpString: 0x1e,
} as const;

/** One value of DER: its tag, its content and its whole encoding. The bytes are views, not copies. */
export interface DerValue {
  readonly tag: number;
  readonly content: Uint8Array;
  readonly encoded: Uint8Array;
}

/** @throws SignatureError `SIG_CERTIFICATE` */
export function refuseCertificate(problem: string): never {
  throw new SignatureError("SIG_CERTIFICATE", `The bytes are not a valid certificate: ${problem}.`);
}

/**
 * Reads one value after the other, strictly: definite and shortest lengths only, no tags above 30 (X.690 §10.1).
 */
export class DerReader {
  readonly #bytes: Uint8Array;
  #position = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get atEnd(): boolean {
    return this.#position >= this.#bytes.length;
  }

  /** The tag of the value that comes next, `undefined` at the end. */
  get nextTag(): number | undefined {
    return this.#bytes[this.#position];
  }

  /** @throws SignatureError `SIG_CERTIFICATE` when the next value has another tag or is no DER. */
  read(tag: number, what: string): DerValue {
    if (this.nextTag !== tag) refuseCertificate(`${what} is missing or has the wrong type`);
    return this.readAny(what);
  }

  /** @throws SignatureError `SIG_CERTIFICATE` */
  readAny(what: string): DerValue {
    const bytes = this.#bytes;
    const start = this.#position;
    const tag = bytes[start];
    const first = bytes[start + 1];
    if (tag === undefined || first === undefined) refuseCertificate(`it ends inside ${what}`);
    if ((tag & 0x1f) === 0x1f) refuseCertificate(`${what} has a tag of more than one octet`);
    const [length, header] = first < 0x80 ? [first, 2] : this.#longLength(start, first, what);
    const from = start + header;
    const end = from + length;
    if (end > bytes.length) refuseCertificate(`${what} is longer than what it stands in`);
    this.#position = end;
    return { tag, content: bytes.subarray(from, end), encoded: bytes.subarray(start, end) };
  }

  #longLength(start: number, first: number, what: string): [number, number] {
    const octets = first & 0x7f;
    if (octets === 0 || octets > 4) refuseCertificate(`${what} has an indefinite or huge length`);
    let length = 0;
    for (let index = 0; index < octets; index += 1) {
      length = length * 256 + (this.#bytes[start + 2 + index] ?? refuseCertificate(`it ends inside ${what}`));
    }
    if (length < 0x80 || this.#bytes[start + 2] === 0)
      refuseCertificate(`${what} has a length that is not the shortest`);
    return [length, 2 + octets];
  }

  /** @throws SignatureError `SIG_CERTIFICATE` when something is left. */
  end(what: string): void {
    if (!this.atEnd) refuseCertificate(`${what} has something behind its last field`);
  }
}

/** `2.5.4.97` from the content of an OBJECT IDENTIFIER. */
export function objectIdentifier(content: Uint8Array): string {
  const parts: number[] = [];
  let part = 0;
  let open = false;
  for (const octet of content) {
    if (!open && octet === 0x80) refuseCertificate("an object identifier has a padded part");
    part = part * 128 + (octet & 0x7f);
    if (part > Number.MAX_SAFE_INTEGER) refuseCertificate("an object identifier has a huge part");
    open = octet >= 0x80;
    if (open) continue;
    if (parts.length === 0) {
      const first = Math.min(Math.floor(part / 40), 2);
      parts.push(first, part - first * 40);
    } else {
      parts.push(part);
    }
    part = 0;
  }
  if (open || parts.length === 0) refuseCertificate("an object identifier is cut off");
  return parts.join(".");
}

/** The octets of a BIT STRING without unused bits. */
export function wholeOctets(value: DerValue, what: string): Uint8Array {
  if (value.content[0] !== 0) refuseCertificate(`${what} does not have whole octets`);
  return value.content.subarray(1);
}

/** A small INTEGER that is not negative. */
export function smallInteger(value: DerValue, what: string): number {
  const { content } = value;
  checkInteger(content, what);
  if (content.length > 4 || ((content[0] ?? 0) & 0x80) !== 0) refuseCertificate(`${what} is negative or huge`);
  return content.reduce((sum, octet) => sum * 256 + octet, 0);
}

/** Refuses an INTEGER that is empty or longer than it must be. */
export function checkInteger(content: Uint8Array, what: string): void {
  const [first, second] = content;
  const padded = second !== undefined && ((first === 0 && second < 0x80) || (first === 0xff && second >= 0x80));
  if (first === undefined || padded) refuseCertificate(`${what} is not the shortest integer`);
}

/** A DER BOOLEAN. */
export function booleanValue(value: DerValue, what: string): boolean {
  const [octet] = value.content;
  if (value.content.length !== 1 || (octet !== 0 && octet !== 0xff)) refuseCertificate(`${what} is not a boolean`);
  return octet === 0xff;
}

/** Whether two runs of bytes are equal; not for secrets. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
