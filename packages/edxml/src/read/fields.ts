import { childElements, textContent, type XmlElement } from "@lienthong/xml";
import { EDXML_NAMESPACE } from "../namespace.js";
import { readDate, readTimestamp, type DateReading } from "./dates.js";
import type { Reading } from "./reading.js";

/**
 * The children of one element by name: in the namespace of the format, else in any other, else in other capitals; each
 * tolerance is reported. What nobody asked for is unknown, and {@link close} says so.
 */
export class Fields {
  readonly element: XmlElement;
  readonly reading: Reading;
  readonly #byName = new Map<string, XmlElement[]>();
  /** By names in small letters; made when a name is missed for the first time. */
  #bySmallName: ReadonlyMap<string, XmlElement[]> | undefined;
  readonly #asked = new Set<XmlElement>();

  constructor(element: XmlElement, reading: Reading) {
    this.element = element;
    this.reading = reading;
    for (const child of childElements(element)) {
      const same = this.#byName.get(child.local);
      if (same === undefined) this.#byName.set(child.local, [child]);
      else same.push(child);
    }
  }

  /** Whether there is a child of exactly this name. */
  has(local: string): boolean {
    return this.#byName.has(local);
  }

  /** Whether there is no child of a name (in any capitals) with text in it. */
  isEmpty(local: string): boolean {
    const found = this.#byName.get(local) ?? this.#otherCase(local) ?? [];
    return found.every((element) => textContent(element).trim() === "");
  }

  /** All children of a name, in order. */
  all(local: string): readonly XmlElement[] {
    const found = this.#byName.get(local) ?? this.#otherCase(local);
    if (found === undefined) return [];
    const [first] = found;
    if (first !== undefined && first.local !== local && !this.#asked.has(first)) {
      this.reading.found("EDXML_NAME_CASE", first, first.local, local);
    }
    const own = found.filter(({ namespace }) => namespace === EDXML_NAMESPACE);
    const chosen = own.length > 0 ? own : found;
    for (const child of chosen) this.#asked.add(child);
    if (own.length === 0 && first !== undefined) this.reading.foreign(first);
    return chosen;
  }

  /** All children of a name in whatever namespace, without a word about it. */
  any(local: string): readonly XmlElement[] {
    const found = this.#byName.get(local) ?? [];
    for (const child of found) this.#asked.add(child);
    return found;
  }

  /** The one child of a name; of several the last one, as the national SDK takes it. */
  one(local: string): XmlElement | undefined {
    const found = this.all(local);
    const last = found.at(-1);
    if (last !== undefined && found.length > 1) {
      this.reading.found("EDXML_ELEMENT_REPEATED", last, `${found.length} times`, "the last one");
    }
    return last;
  }

  /** The fields of the one child of a name. */
  inner(local: string): Fields | undefined {
    const element = this.one(local);
    return element === undefined ? undefined : new Fields(element, this.reading);
  }

  /** Text exactly as it stands; `undefined` when the element is missing or empty. */
  text(local: string): string | undefined {
    const element = this.one(local);
    const text = element === undefined ? "" : textContent(element);
    return text === "" ? undefined : text;
  }

  /** Text of a code, id, number or date: blanks around it are taken off and reported. */
  token(local: string): string | undefined {
    const element = this.one(local);
    return element === undefined ? undefined : token(element, this.reading);
  }

  /** As {@link token}, but a missing one is reported and empty. */
  requiredToken(local: string): string {
    const value = this.token(local);
    if (value === undefined) this.reading.missing(this.element, local);
    return value ?? "";
  }

  /** As {@link text}, but a missing one is reported and empty. */
  requiredText(local: string): string {
    const value = this.text(local);
    if (value === undefined) this.reading.missing(this.element, local);
    return value ?? "";
  }

  /** A whole number of 0 or more; anything else is reported and `undefined`. */
  number(local: string, assumed: string): number | undefined {
    const element = this.one(local);
    const text = element === undefined ? undefined : token(element, this.reading);
    if (element === undefined || text === undefined) return undefined;
    if (/^\d{1,15}$/.test(text)) return Number(text);
    this.reading.found("EDXML_NUMBER", element, text, assumed);
    return undefined;
  }

  /** `0` or `1`; anything else is reported as read as `assumed`, and `undefined`. */
  flag(local: string, assumed = "not given"): boolean | undefined {
    const element = this.one(local);
    const text = element === undefined ? undefined : token(element, this.reading);
    if (element === undefined || text === undefined) return undefined;
    if (text === "0" || text === "1") return text === "1";
    const spoken = /^(?:true|false)$/i.test(text) ? text.toLowerCase() === "true" : undefined;
    this.reading.found("EDXML_FLAG", element, text, spoken === undefined ? assumed : spoken ? "1" : "0");
    return spoken;
  }

  /** `yyyy/MM/dd`; other forms of a date that exists are turned into it and reported; else the text as it stands. */
  date(local: string): string | undefined {
    return this.#dated(local, readDate);
  }

  /** `yyyy/MM/dd HH:mm:ss`, as {@link date}. */
  timestamp(local: string): string | undefined {
    return this.#dated(local, readTimestamp);
  }

  /** Reports the children that nobody asked for. */
  close(): void {
    for (const list of this.#byName.values()) {
      for (const child of list) {
        if (!this.#asked.has(child)) this.reading.found("EDXML_ELEMENT_UNKNOWN", child, child.name);
      }
    }
  }

  #dated(local: string, read: (text: string) => DateReading): string | undefined {
    const element = this.one(local);
    const text = element === undefined ? undefined : token(element, this.reading);
    if (element === undefined || text === undefined) return undefined;
    const { value, form } = read(text);
    if (value === undefined) this.reading.found("EDXML_DATE", element, text);
    else if (form === "other") this.reading.found("EDXML_DATE_FORM", element, text, value);
    return value ?? text;
  }

  #otherCase(local: string): XmlElement[] | undefined {
    this.#bySmallName ??= new Map([...this.#byName].map(([name, list]) => [name.toLowerCase(), list]));
    return this.#bySmallName.get(local.toLowerCase());
  }
}

function token(element: XmlElement, reading: Reading): string | undefined {
  const text = textContent(element);
  const trimmed = text.trim();
  if (trimmed !== text && trimmed !== "") reading.found("EDXML_BLANKS", element, text);
  return trimmed === "" ? undefined : trimmed;
}

/** The tokens of a list of elements; empty ones are passed over. */
export function tokens(elements: readonly XmlElement[], reading: Reading): readonly string[] {
  return elements.map((element) => token(element, reading)).filter((text) => text !== undefined);
}

/** The texts of a list of elements, as they stand; empty ones are passed over. */
export function texts(elements: readonly XmlElement[]): readonly string[] {
  return elements.map(textContent).filter((text) => text !== "");
}
