import { Buffer } from "node:buffer";
// CommonJS: it has a default export only. Nothing else in the repository imports node-forge.
import forge from "node-forge";
import type { Millis } from "@lienthong/model";

const { asn1 } = forge;
const { Class, Type } = asn1;

/**
 * A value of ASN.1, built by the functions below and encoded by {@link toDer}. It is node-forge's object; its type is
 * kept out of the declarations, so that users of the package need no types of node-forge.
 */
export interface Asn1 {
  readonly tagClass: unknown;
  readonly type: unknown;
  readonly constructed: boolean;
  readonly composed: boolean;
  readonly value: unknown;
}

/** Numbers of context tags in use; node-forge's typing names each after the universal type of its number. */
export type ContextTag = 0 | 1 | 2 | 3;

const CONTEXT_TAGS: Readonly<Record<ContextTag, forge.asn1.Type>> = {
  0: Type.NONE,
  1: Type.BOOLEAN,
  2: Type.INTEGER,
  3: Type.BITSTRING,
};

/** 2050-01-01T00:00:00Z: from here on X.509 writes times as GeneralizedTime (RFC 5280 §4.1.2.5). */
const GENERALIZED_FROM: Millis = Date.UTC(2050, 0, 1);

function primitive(type: forge.asn1.Type, bytes: string): Asn1 {
  return asn1.create(Class.UNIVERSAL, type, false, bytes);
}

function asForge(value: Asn1): forge.asn1.Asn1 {
  return value as forge.asn1.Asn1;
}

/** node-forge holds bytes as strings of one character per byte. */
function binary(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

export function sequence(...items: readonly Asn1[]): Asn1 {
  return asn1.create(Class.UNIVERSAL, Type.SEQUENCE, true, items.map(asForge));
}

export function setOf(item: Asn1): Asn1 {
  return asn1.create(Class.UNIVERSAL, Type.SET, true, [asForge(item)]);
}

/** An INTEGER of given content octets (two's complement, big endian, already minimal). */
export function integerOctets(octets: Uint8Array): Asn1 {
  return primitive(Type.INTEGER, binary(octets));
}

/** A small INTEGER, 0 … 2³¹ − 1. */
export function integer(value: number): Asn1 {
  return primitive(Type.INTEGER, asn1.integerToDer(value).getBytes());
}

export function boolean(value: boolean): Asn1 {
  return primitive(Type.BOOLEAN, value ? "\xff" : "\x00");
}

export function nothing(): Asn1 {
  return primitive(Type.NULL, "");
}

/** @param dotted e.g. `2.5.4.97` */
export function objectIdentifier(dotted: string): Asn1 {
  return primitive(Type.OID, asn1.oidToDer(dotted).getBytes());
}

/** A UTF8String, in NFC (RFC 5280 §7.1 recommends it): Vietnamese with all its marks. */
export function utf8String(text: string): Asn1 {
  return primitive(Type.UTF8, Buffer.from(text.normalize("NFC"), "utf8").toString("latin1"));
}

export function printableString(text: string): Asn1 {
  return primitive(Type.PRINTABLESTRING, text);
}

export function octetString(bytes: Uint8Array): Asn1 {
  return primitive(Type.OCTETSTRING, binary(bytes));
}

/** @param unused number of unused bits at the end of the last octet */
export function bitString(bytes: Uint8Array, unused = 0): Asn1 {
  return primitive(Type.BITSTRING, String.fromCharCode(unused) + binary(bytes));
}

/** A Time of X.509: UTCTime through 2049, GeneralizedTime after that, always with seconds, always UTC. */
export function time(moment: Millis): Asn1 {
  const date = new Date(moment);
  return moment < GENERALIZED_FROM
    ? primitive(Type.UTCTIME, asn1.dateToUtcTime(date))
    : primitive(Type.GENERALIZEDTIME, asn1.dateToGeneralizedTime(date));
}

/** `[number] EXPLICIT item`. */
export function explicit(number: ContextTag, item: Asn1): Asn1 {
  return asn1.create(Class.CONTEXT_SPECIFIC, CONTEXT_TAGS[number], true, [asForge(item)]);
}

/** `[number] IMPLICIT` over an octet string. */
export function implicitOctets(number: ContextTag, bytes: Uint8Array): Asn1 {
  return asn1.create(Class.CONTEXT_SPECIFIC, CONTEXT_TAGS[number], false, binary(bytes));
}

/** The DER encoding. */
export function toDer(value: Asn1): Uint8Array {
  return Buffer.from(asn1.toDer(asForge(value)).getBytes(), "latin1");
}

/** Bytes that are DER already, as a value to put into another. */
export function fromDer(bytes: Uint8Array): Asn1 {
  return asn1.fromDer(binary(bytes));
}
