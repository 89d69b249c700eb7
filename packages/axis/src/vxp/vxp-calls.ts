/** One call of the protocol. */
export interface VxpCall {
  /** As the SDK appends it to its endpoint. */
  readonly path: string;
  readonly method: "POST" | "GET";
  /** What the body may be: a whole edXML file, or a few bytes (`{}`, an agency as JSON). */
  readonly body: "file" | "small";
  /**
   * Members an answer must have beside status, ErrorCode and ErrorDesc, as they stand on a FAIL: without them the SDK
   * shows its caller an object full of nulls. `undefined`: the answer is the file, so a refusal has no body at all,
   * because the SDK would store any as the document.
   */
  readonly failure: Readonly<Record<string, unknown>> | undefined;
}

function call(path: string, failure: VxpCall["failure"], more: Partial<VxpCall> = {}): VxpCall {
  return { path, method: "POST", body: "small", failure, ...more };
}

/** The calls of the SDK 2.0.1 by path; `failure` members as its parser needs them (proved with the SDK). */
export const VXP_CALLS: ReadonlyMap<string, VxpCall> = new Map(
  [
    call("/getAgenciesList", { data: [] }),
    call("/getAgenciesListQD20", { data: [] }),
    call("/getSynchronizeUnit", { data: [] }),
    call("/registerAgency", {}),
    call("/deleteAgency", {}),
    call("/sendEdoc", { DocId: "" }, { body: "file" }),
    call("/getReceivedEdocList", { data: [] }),
    call("/getEdoc", { data: "" }),
    call("/downloadEdoc", undefined, { method: "GET" }),
    call("/updateStatus", {}),
    call("/getSentEdocList", { data: [] }),
    call("/countReceiveEdoc", { count: 0 }),
    call("/countReceiveStatus", { count: 0 }),
  ].map((entry) => [entry.path, entry]),
);
