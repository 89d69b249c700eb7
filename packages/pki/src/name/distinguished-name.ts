import { objectIdentifier, printableString, sequence, setOf, utf8String, type Asn1 } from "../forge/asn1.js";
import { PkiError } from "../errors.js";

/** The attributes of a name that this package writes (X.520). */
export type NameAttribute =
  "commonName" | "countryName" | "organizationIdentifier" | "organizationName" | "organizationalUnitName" | "title";

/** A distinguished name: its parts in the order in which they are encoded, most general first. */
export type DistinguishedName = readonly (readonly [NameAttribute, string])[];

const OIDS: Readonly<Record<NameAttribute, string>> = {
  commonName: "2.5.4.3",
  countryName: "2.5.4.6",
  organizationName: "2.5.4.10",
  organizationalUnitName: "2.5.4.11",
  title: "2.5.4.12",
  organizationIdentifier: "2.5.4.97",
};

/** Upper bound of names, organisations and titles in characters (RFC 5280 Appendix A, `ub-common-name` and others). */
const LONGEST = 64;

/**
 * A name for a person's or an organisation's certificate, at most 64 characters: longer ones are cut at a word and end
 * in `…`, because X.509 does not allow more. The identity of a unit is its organisation id, which is never cut.
 */
export function boundedName(text: string): string {
  const characters = Array.from(text.normalize("NFC").trim());
  if (characters.length <= LONGEST) return characters.join("");
  const head = characters.slice(0, LONGEST - 1).join("");
  const space = head.lastIndexOf(" ");
  return `${space > LONGEST / 2 ? head.slice(0, space) : head}…`;
}

/**
 * A Name of X.501, one attribute per set, each text exactly as given. Countries are PrintableString, everything else
 * UTF8String.
 *
 * @throws PkiError `PKI_NAME`
 */
export function encodeName(name: DistinguishedName): Asn1 {
  return sequence(
    ...name.map(([attribute, text]) => {
      const blank = text.trim() === "";
      if (blank || /\p{Cc}/u.test(text)) {
        throw new PkiError(
          "PKI_NAME",
          `The ${attribute} of a certificate's name is ${blank ? "empty" : "not plain text (it has control characters)"}; give it as text.`,
          { details: { attribute } },
        );
      }
      const encoded = attribute === "countryName" ? printableString(text) : utf8String(text);
      return setOf(sequence(objectIdentifier(OIDS[attribute]), encoded));
    }),
  );
}
