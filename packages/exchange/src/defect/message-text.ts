import { readMessage } from "@lienthong/edxml";
import { ExchangeError } from "../errors.js";

type Document = NonNullable<ReturnType<typeof readMessage>["xml"]>;
type Element = Document["root"];

const encoder = new TextEncoder();

/** The text of a document message with the places where it can be spoilt; everything else stays byte for byte. */
export class MessageText {
  readonly #source: string;
  readonly #root: Element;

  /** @throws ExchangeError `EXCHANGE_DEFECT_MESSAGE` when the bytes are no readable document message */
  constructor(bytes: Uint8Array) {
    const { message, xml } = readMessage(bytes);
    if (message?.kind !== "document" || xml === undefined) throw unfit("it is no readable document message");
    this.#source = xml.source;
    this.#root = xml.root;
  }

  /** The elements at a path of local names below the root. */
  all(...path: readonly string[]): readonly Element[] {
    let found: readonly Element[] = [this.#root];
    for (const local of path) found = found.flatMap((element) => childrenNamed(element, local));
    return found;
  }

  /** The children of an element with a local name. */
  within(element: Element, local: string): readonly Element[] {
    return childrenNamed(element, local);
  }

  /** The first element at a path. @throws ExchangeError `EXCHANGE_DEFECT_MESSAGE` when there is none */
  first(...path: readonly string[]): Element {
    const [found] = this.all(...path);
    if (found === undefined) throw unfit(`it has no ${path.join("/")}`);
    return found;
  }

  /** The characters between an element's tags, as they stand. */
  inside(element: Element): string {
    return this.#source.slice(element.openEnd, element.closeStart);
  }

  /** The bytes without these elements. */
  without(elements: readonly Element[]): Uint8Array {
    return this.replaced(elements.map(({ start, end }) => ({ start, end, by: "" })));
  }

  /** The bytes with pieces of the text replaced. */
  replaced(pieces: readonly { readonly start: number; readonly end: number; readonly by: string }[]): Uint8Array {
    let text = "";
    let at = 0;
    for (const { start, end, by } of [...pieces].sort((a, b) => a.start - b.start)) {
      text += this.#source.slice(at, start) + by;
      at = end;
    }
    return encoder.encode(text + this.#source.slice(at));
  }
}

/** Why a message cannot be spoilt as wanted. */
export function unfit(why: string): ExchangeError {
  return new ExchangeError(
    "EXCHANGE_DEFECT_MESSAGE",
    `The message cannot be broken so: ${why}. Use a good message of Office.compose and the tools the defect names.`,
  );
}

function childrenNamed(element: Element, local: string): readonly Element[] {
  return element.children.filter((child): child is Element => child.type === "element" && child.local === local);
}
