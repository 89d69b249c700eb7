/** One signed header: name without prefix, as signed. */
export interface SignedParameter {
  readonly name: string;
  readonly text: string;
}

/** The spelling the protocol has for its parameters; users' programs also write `docid`. */
const CANONICAL: ReadonlySet<string> = new Set([
  "AgencyCode",
  "docId",
  "from",
  "fromDate",
  "hash-file",
  "level",
  "messagetype",
  "servicetype",
  "status",
  "to",
  "toDate",
]);

/**
 * The value of a parameter that may have been signed in several spellings. The SDK keeps every header ever set, so a
 * program that writes both `docId` and `docid` sends an old value beside the new one: the protocol's spelling wins.
 *
 * @returns `undefined` when there are several values and none is in the protocol's spelling
 */
export function parameterValue(signed: readonly SignedParameter[], name: string): string | undefined {
  const same = signed.filter((other) => other.name.toLowerCase() === name.toLowerCase());
  const first = same[0]?.text;
  if (same.every((other) => other.text === first)) return first;
  const canonical = same.filter((other) => CANONICAL.has(other.name));
  return canonical.length === 1 ? canonical[0]?.text : undefined;
}

/** The parameters of a call, all of them signed by the system that made it. */
export class VxpParameters {
  readonly #values: ReadonlyMap<string, string>;

  constructor(values: ReadonlyMap<string, string>) {
    this.#values = values;
  }

  /** The value under a name, compared without case; `undefined` when it is absent or empty. */
  get(name: string): string | undefined {
    const value = this.#values.get(name.toLowerCase());
    return value === "" ? undefined : value;
  }
}
