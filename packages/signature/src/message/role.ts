/** Who signs: the person with authority (người có thẩm quyền) or the organisation, by its clerk (văn thư). */
export type SignatureRole = "personal" | "organisation";

/** What is signed: `whole` the document as it is sent, `parts` its parts one by one. */
export type SignatureLayout = "whole" | "parts";

/** The Ids that the elements of a signature have. */
export interface SignatureIds {
  readonly signature: string;
  readonly value: string;
  readonly properties: string;
}

/**
 * Ids of our signatures. They are fixed, so that a message has at most one of each; that of the signed properties is
 * itself signed, and with it the role.
 */
export const SIGNATURE_IDS: Readonly<Record<SignatureRole, SignatureIds>> = {
  personal: {
    signature: "PersonalSignature",
    value: "PersonalSignatureValue",
    properties: "PersonalSignedProperties",
  },
  organisation: {
    signature: "OrganisationSignature",
    value: "OrganisationSignatureValue",
    properties: "OrganisationSignedProperties",
  },
};
