import type { Finding } from "@lienthong/model";
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from "yaml";

/** 1-based place in a file. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A YAML text with the places of its keys. */
export class YamlSource {
  readonly #document: Document;
  readonly #lines: LineCounter = new LineCounter();
  /** What is wrong with the text as YAML; when there is anything, {@link tree} is empty. */
  readonly findings: readonly Finding[];
  /** The text as plain values. */
  readonly tree: unknown;

  constructor(text: string) {
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
    const findings = this.#document.errors.map((error) =>
      broken(
        error.message,
        error.code === "DUPLICATE_KEY"
          ? "Keep one of the two keys."
          : "Look at indentation, colons and quotes at this place.",
        this.#position(error.pos[0]),
      ),
    );
    let tree: unknown;
    if (findings.length === 0) {
      try {
        tree = this.#document.toJS({ maxAliasCount: 100 });
      } catch {
        // Aliases that multiply: a few lines that would become gigabytes.
        findings.push(broken("too many aliases.", "Write the values out.", { line: 1, column: 1 }));
      }
    }
    this.tree = tree;
    this.findings = findings;
  }

  /** The place of a key, or of the nearest group around it that is in the file. */
  place(path: readonly (string | number)[]): Place {
    for (let length = path.length; length > 0; length -= 1) {
      const offset = this.#offset(path.slice(0, length));
      if (offset === undefined) continue;
      return this.#position(offset);
    }
    return { line: 1, column: 1 };
  }

  #position(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    return { line, column: col };
  }

  #offset(path: readonly (string | number)[]): number | undefined {
    const parentPath = path.slice(0, -1);
    const last = path[path.length - 1];
    const parent = parentPath.length === 0 ? this.#document.contents : this.#document.getIn(parentPath, true);
    if (isMap(parent)) {
      const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(last));
      return pair !== undefined && isNode(pair.key) ? pair.key.range?.[0] : undefined;
    }
    const node = this.#document.getIn(path, true);
    return isNode(node) ? node.range?.[0] : undefined;
  }
}

function broken(what: string, remedy: string, place: Place): Finding {
  return {
    code: "SCENARIO_YAML",
    severity: "error",
    path: "",
    ...place,
    message: `The text is not YAML: ${what}`,
    remedy,
  };
}
