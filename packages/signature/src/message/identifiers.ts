import { descendants, type XmlAttribute, type XmlDocument, type XmlElement } from "@lienthong/xml";

interface Carriers {
  readonly elements: XmlElement[];
  /** Whether one of them spells it other than `Id`. */
  misspelt: boolean;
}

/**
 * Which element has which Id. Only the attribute `Id` without prefix counts, but every spelling (`ID`, `id`, `xml:id`,
 * `a:Id`) makes its value ambiguous: another reader might take that element.
 */
export class Identifiers {
  readonly #carriers = new Map<string, Carriers>();

  constructor(document: XmlDocument) {
    this.#add(document.root);
    for (const node of descendants(document.root)) if (node.type === "element") this.#add(node);
  }

  /** The one element with this Id; `undefined` when there is none or it is not the only one. */
  element(id: string): XmlElement | undefined {
    const found = this.#carriers.get(id);
    return found === undefined || found.misspelt || found.elements.length > 1 ? undefined : found.elements[0];
  }

  /** Whether any spelling of an id has this value. */
  isUsed(id: string): boolean {
    return this.#carriers.has(id);
  }

  #add(element: XmlElement): void {
    for (const attribute of element.attributes) if (isIdLike(attribute)) this.#note(element, attribute);
  }

  #note(element: XmlElement, { name, value }: XmlAttribute): void {
    const known = this.#carriers.get(value);
    const misspelt = name !== "Id";
    if (known === undefined) {
      this.#carriers.set(value, { elements: [element], misspelt });
    } else {
      known.elements.push(element);
      known.misspelt ||= misspelt;
    }
  }
}

function isIdLike({ local }: XmlAttribute): boolean {
  return local.length === 2 && local.toLowerCase() === "id";
}

/** The value of the attribute `Id`. */
export function idOf(element: XmlElement): string | undefined {
  return element.attributes.find(({ name }) => name === "Id")?.value;
}
