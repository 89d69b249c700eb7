import { writeMessage } from "@lienthong/edxml";
import { Office, type Draft, type IssuedDocument } from "@lienthong/exchange";
import { RandomSource, UuidSource, type Millis, type Unit } from "@lienthong/model";
import { signAttachments, type Signer } from "@lienthong/signature";
import { TestingError } from "./errors.js";
import { testAuthority, type ReadyAuthority } from "./test-authority.js";

/** Settings of {@link signingWorkflow}. */
export interface SigningWorkflowOptions {
  /** Whom everybody trusts. Default: {@link testAuthority}. */
  readonly authority?: ReadyAuthority;
  /** When everything happens. Default: the authority's moment. */
  readonly time?: Millis;
  /** Who issues. Default: the Office of Tây Ninh's provincial committee. */
  readonly unit?: Unit;
  /** What is otherwise in the draft: a notice (thông báo) to the Department of Home Affairs with one placeholder PDF. */
  readonly draft?: Partial<Draft>;
}

/** A document on its way through the two signatures, step by step. */
export interface SigningSteps {
  readonly authority: ReadyAuthority;
  readonly time: Millis;
  readonly unit: Unit;
  readonly signers: { readonly personal: Signer; readonly organisation: Signer };
  /** 0. The draft — dự thảo. */
  readonly draft: Draft;
  /** 1. The person with authority signs the files: what is signed, and the Signature element. No number exists yet. */
  readonly personal: {
    readonly files: readonly { readonly contentId: string; readonly name: string; readonly wire: Uint8Array }[];
    readonly signature: Uint8Array;
  };
  /** 2. Number and date are assigned, and the message is written with the personal signature in it. */
  readonly numbered: { readonly code: string; readonly documentId: string; readonly bytes: Uint8Array };
  /** 3. The organisation signs the whole: the message as it is sent. */
  readonly signed: { readonly bytes: Uint8Array };
}

const ISSUER: Unit = {
  id: "000.00.01.H53",
  name: "Văn phòng UBND tỉnh",
  level: "department",
  basis: "observed",
};

const DRAFT: Draft = {
  kind: "TB",
  subject: "Thông báo lịch họp giao ban tháng",
  to: [{ organId: "000.00.09.H53", name: "Sở Nội vụ" }],
  signer: { fullName: "Nguyễn Văn Thử", position: "Chánh Văn phòng" },
  place: "Tây Ninh",
};

/**
 * Issues a document in the order of NĐ 30/2020: personal signature, number and date, signature of the organisation;
 * and keeps what each step made. Deterministic: equal options give equal bytes.
 *
 * @throws ExchangeError `EXCHANGE_DRAFT_INVALID` for a draft that cannot be issued; TestingError `TESTING_WORKFLOW`
 *   when the rules of the time and the form leave out a signature
 */
export function signingWorkflow(options: SigningWorkflowOptions = {}): SigningSteps {
  const { authority = testAuthority(), unit = ISSUER } = options;
  const { time = authority.at } = options;
  const draft: Draft = { ...DRAFT, ...options.draft };
  const { fullName, position = "Chánh Văn phòng" } = draft.signer;
  const signers = {
    organisation: authority.organisation(unit),
    personal: authority.personal({ fullName, title: position, unit }),
  };
  const clock = { now: () => time };
  const ids = new UuidSource(clock, new RandomSource(1).stream("signing workflow"));
  const office = new Office({ unit, clock, ids, signers, trust: authority.trust });
  const issued = office.compose(draft);
  if (issued.signed !== "both") {
    throw new TestingError(
      "TESTING_WORKFLOW",
      `The document is signed by "${issued.signed}", not by both; choose another form or time for the draft.`,
      { details: { form: draft.form ?? "original", time } },
    );
  }
  const files = filesOf(issued);
  // RSA PKCS#1 v1.5 is deterministic: these are the bytes that stand in the message already.
  const signature = signAttachments(files, { signer: signers.personal, time });
  const numbered = writeMessage(issued.message, { ids: true, signatures: [signature] });
  return {
    authority,
    time,
    unit,
    signers,
    draft,
    personal: { files, signature: new TextEncoder().encode(signature) },
    numbered: { code: issued.code, documentId: issued.documentId, bytes: numbered },
    signed: { bytes: issued.bytes },
  };
}

function filesOf({ message }: IssuedDocument): SigningSteps["personal"]["files"] {
  return (message.attachments ?? []).map(({ contentId = "", name, content, wire = content }) => ({
    contentId,
    name,
    wire,
  }));
}
