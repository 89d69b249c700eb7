/** What a sample document may have otherwise. */
export interface SampleDocument {
  readonly from?: string;
  readonly to?: readonly string[];
  readonly code?: string;
  readonly subject?: string;
}

const NAMESPACE = "http://www.mic.gov.vn/TBT/QCVN_102_2016";

/** A document message in the shape of the national SDK, written by hand so that it does not depend on our writer. */
export function sampleDocument(options: SampleDocument = {}): Uint8Array {
  const { from = "000.00.00.G22", to = ["000.00.00.H41"], code = "12/TB-VPCP", subject = "Thông báo thử" } = options;
  const [number = "", notation = ""] = code.split("/");
  return message(`<edXML:MessageHeader>
        <edXML:From>${organisation(from)}</edXML:From>
        ${to.map((id) => `<edXML:To>${organisation(id)}</edXML:To>`).join("\n        ")}
        <edXML:DocumentId>${from},2026/11/20,${code}</edXML:DocumentId>
        <edXML:Code><edXML:CodeNumber>${number}</edXML:CodeNumber><edXML:CodeNotation>${notation}</edXML:CodeNotation></edXML:Code>
        <edXML:PromulgationInfo><edXML:Place>Hà Nội</edXML:Place><edXML:PromulgationDate>2026/11/20</edXML:PromulgationDate></edXML:PromulgationInfo>
        <edXML:DocumentType><edXML:Type>2</edXML:Type><edXML:TypeName>Thông báo</edXML:TypeName></edXML:DocumentType>
        <edXML:Subject>${subject}</edXML:Subject>
        <edXML:OtherInfo><edXML:Priority>0</edXML:Priority><edXML:PageAmount>1</edXML:PageAmount></edXML:OtherInfo>
        <edXML:SteeringType>0</edXML:SteeringType>
      </edXML:MessageHeader>
      <edXML:TraceHeaderList>
        <edXML:TraceHeader><edXML:OrganId>${from}</edXML:OrganId><edXML:Timestamp>2026/11/20 08:00:00</edXML:Timestamp></edXML:TraceHeader>
        <edXML:Bussiness><edXML:BussinessDocType>0</edXML:BussinessDocType><edXML:Paper>0</edXML:Paper></edXML:Bussiness>
      </edXML:TraceHeaderList>`);
}

/** What a sample status answers. */
export interface SampleStatus {
  readonly from: string;
  /** Sender of the document. */
  readonly to: string;
  readonly code: string;
  /** Number and notation of the document as {@link sampleDocument} writes it. */
  readonly of?: string;
}

/** A status message in the shape of the national SDK. */
export function sampleStatus({ from, to, code, of = "12/TB-VPCP" }: SampleStatus): Uint8Array {
  return message(`<edXML:MessageHeader>
        <edXML:From>${organisation(from)}</edXML:From>
        <edXML:ResponseFor>
          <edXML:OrganId>${to}</edXML:OrganId>
          <edXML:Code>${of}</edXML:Code>
          <edXML:DocumentId>${to},2026/11/20,${of}</edXML:DocumentId>
          <edXML:PromulgationDate>2026/11/20</edXML:PromulgationDate>
        </edXML:ResponseFor>
        <edXML:StatusCode>${code}</edXML:StatusCode>
        <edXML:Description>Đã đến</edXML:Description>
        <edXML:Timestamp>2026/11/21 09:15:00</edXML:Timestamp>
      </edXML:MessageHeader>`);
}

function organisation(id: string): string {
  return `<edXML:OrganId>${id}</edXML:OrganId><edXML:OrganName>Đơn vị ${id}</edXML:OrganName>`;
}

function message(header: string): Uint8Array {
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<edXML xmlns="${NAMESPACE}">
  <edXML:edXMLEnvelope xmlns:edXML="${NAMESPACE}">
    <edXML:edXMLHeader>
      ${header}
    </edXML:edXMLHeader>
  </edXML:edXMLEnvelope>
</edXML>
`;
  return new TextEncoder().encode(text);
}
