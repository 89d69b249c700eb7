import { ExchangeAxis, Office, type AxisOptions, type Draft, type OfficeOptions } from "@lienthong/exchange";
import { writeMessage, type DocumentDraft, type StatusDraft } from "@lienthong/edxml";
import {
  RandomSource,
  UuidSource,
  vietnamMoment,
  type Clock,
  type ExchangeEvent,
  type Millis,
  type Unit,
} from "@lienthong/model";
import { TestAuthority } from "@lienthong/pki";
import { signerFromKey, type Signer } from "@lienthong/signature";
import { tayNinh2017 } from "@lienthong/model/units/tay-ninh-2017";

/** A clock that stands still until it is moved. */
export class ManualClock implements Pick<Clock, "now"> {
  time: Millis;
  constructor(time: Millis) {
    this.time = time;
  }
  now(): Millis {
    return this.time;
  }
}

/** Tuesday, 2017-04-11, 09:00 in Vietnam. */
export const APRIL = vietnamMoment(2017, 4, 11, 9);

/** The units of Tây Ninh in 2017. */
export const TAY_NINH = tayNinh2017();
export const PROVINCE = "000.00.00.H53";
export const DISTRICT = "000.00.37.H53";
export const COMMUNE = "000.20.37.H53";

/** An axis with the units of Tây Ninh 2017, all connected, and the log of what it tells. */
export function axisOfTayNinh(options: Partial<AxisOptions> = {}): {
  axis: ExchangeAxis;
  clock: ManualClock;
  log: ExchangeEvent[];
} {
  const clock = new ManualClock(APRIL);
  const directory = TAY_NINH;
  const ids = new UuidSource(clock, new RandomSource(1).stream("packages"));
  const axis = new ExchangeAxis({ clock, ids, directory, ...options });
  for (const { id } of axis.directory.units()) axis.connect(id);
  const log: ExchangeEvent[] = [];
  axis.on("exchange", (event) => log.push(event));
  return { axis, clock, log };
}

/** An unsigned document message. */
export function documentBytes(number: number, change: Partial<DocumentDraft> = {}): Uint8Array {
  return writeMessage({
    kind: "document",
    from: { organId: PROVINCE, name: "UBND tỉnh Tây Ninh" },
    to: [{ organId: DISTRICT, name: "UBND huyện Tân Châu" }],
    documentId: `${PROVINCE},2017/04/11,${number}/TB-UBND`,
    code: { number: String(number), notation: "TB-UBND" },
    promulgation: { place: "Tây Ninh", date: "2017/04/11" },
    type: { type: 2, detail: 7, name: "Thông báo" },
    subject: "Thông báo lịch tiếp công dân",
    signer: { fullName: "Nguyễn Văn A" },
    ...change,
  });
}

/** A status message about document `number`. */
export function statusBytes(number: number, statusCode: string, change: Partial<StatusDraft> = {}): Uint8Array {
  return writeMessage({
    kind: "status",
    from: { organId: DISTRICT, name: "UBND huyện Tân Châu" },
    responseFor: {
      organId: PROVINCE,
      code: `${number}/TB-UBND`,
      promulgationDate: "2017/04/11",
      documentId: `${PROVINCE},2017/04/11,${number}/TB-UBND`,
    },
    statusCode,
    timestamp: "2017/04/11 09:00:00",
    ...change,
  });
}

/** The test authority of all exchange tests, from before every document. */
const AUTHORITY = new TestAuthority({ at: vietnamMoment(2015, 1, 1) });
const FROM = vietnamMoment(2016, 1, 1);
const UNTIL = vietnamMoment(2021, 1, 1);

/** A unit's organisation signer; with `until`, of a certificate that ends then. */
export function organisationSigner(unit: Pick<Unit, "id" | "name">, until: Millis = UNTIL): Signer {
  const { id: organId, name } = unit;
  return signerFromKey(AUTHORITY.issueOrganisation({ organId, name, notBefore: FROM, notAfter: until }));
}

const SIGNERS = new Map<string, OfficeOptions["signers"]>();

/** Signers of a unit, made once: issuing certificates takes longer than everything else in a test. */
function signersOf(unit: Unit): OfficeOptions["signers"] {
  const made = SIGNERS.get(unit.id) ?? { organisation: organisationSigner(unit), personal: personalSigner(unit) };
  SIGNERS.set(unit.id, made);
  return made;
}

/** The signer of a unit's chairman. */
function personalSigner({ id, name }: Pick<Unit, "id" | "name">): Signer {
  const [fullName, title] = ["Nguyễn Văn An", "Chủ tịch"];
  const request = { fullName, title, organId: id, organName: name, notBefore: FROM, notAfter: UNTIL };
  return signerFromKey(AUTHORITY.issuePersonal(request));
}

/** An office of Tây Ninh that trusts the test authority and signs twice. */
export function officeOf(id: string, clock: ManualClock, options: Partial<OfficeOptions> = {}): Office {
  const unit = TAY_NINH.require(id);
  return new Office({
    unit,
    clock,
    ids: new UuidSource(clock, new RandomSource(1).stream("office", id)),
    signers: signersOf(unit),
    trust: { anchors: [AUTHORITY.root] },
    ...options,
  });
}

/** A notice of the province to some units. */
export function notice(...recipients: readonly string[]): Draft {
  return {
    kind: "TB",
    subject: "Thông báo lịch tiếp công dân tháng 5",
    to: recipients.map((organId) => ({ organId, name: TAY_NINH.get(organId)?.name ?? organId })),
    signer: { fullName: "Nguyễn Văn An", position: "Chủ tịch", competence: "TM." },
    place: "Tây Ninh",
  };
}
