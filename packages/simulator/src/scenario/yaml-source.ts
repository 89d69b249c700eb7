import type { Finding } from "@lienthong/model";
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from "yaml";

const WRITE_OUT = "Write the values out.";

/** 1-based place in a file. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Longer than any scenario with the units of the whole country in it; reading takes a second or two. */
const LONGEST = 4_000_000;

/** What to do about a problem of the text, by the reader's code for it. */
const REMEDIES: Readonly<Partial<Record<string, string>>> = {
  DUPLICATE_KEY: "Keep one of the two keys.",
  MULTIPLE_DOCS: "A file holds one scenario: take the line --- out, or make two files.",
  RESOURCE_EXHAUSTION: "Groups are nested too deep; a scenario needs no more than five levels.",
};

/** A YAML text with the places of its keys. */
export class YamlSource {
  readonly #document: Document;
  readonly #lines: LineCounter = new LineCounter();
  /** What is wrong with the text as YAML; when there is anything, {@link tree} is empty. */
  readonly findings: readonly Finding[];
  /** The text as plain values. */
  readonly tree: unknown;

  constructor(text: string) {
    const long = text.length > LONGEST;
    // Warnings of the reader would go to stderr past everybody.
    this.#document = parseDocument(long ? "" : text, {
      lineCounter: this.#lines,
      prettyErrors: false,
      logLevel: "error",
    });
    const findings = this.#document.errors.map((error) =>
      broken(
        firstSentence(error),
        REMEDIES[error.code] ?? "Look at indentation, colons and quotes at this place.",
        this.#position(error.pos[0]),
      ),
    );
    if (long)
      findings.push({
        ...broken("", "Keep units in a file of their own: units: { file: my-units.csv }.", { line: 1, column: 1 }),
        message: `The text has ${text.length} characters; a scenario has at most ${LONGEST}.`,
      });
    let tree: unknown;
    if (findings.length === 0) {
      try {
        tree = this.#document.toJS({ maxAliasCount: 100 });
        if (isCyclic(tree, [])) findings.push(broken("an alias contains itself.", WRITE_OUT, { line: 1, column: 1 }));
      } catch {
        // Aliases that multiply: a few lines that would become gigabytes.
        findings.push(broken("too many aliases.", WRITE_OUT, { line: 1, column: 1 }));
      }
    }
    this.tree = findings.length === 0 ? tree : undefined;
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

/** What the reader says, without its advice to programmers. */
function firstSentence({ code, message }: { readonly code: string; readonly message: string }): string {
  if (code === "MULTIPLE_DOCS") return "it holds several documents.";
  if (code === "RESOURCE_EXHAUSTION") return "it is nested too deep.";
  return /[.!?]$/.test(message) ? message : `${message}.`;
}

function isCyclic(node: unknown, above: readonly unknown[]): boolean {
  if (typeof node !== "object" || node === null) return false;
  if (above.includes(node)) return true;
  const path = [...above, node];
  return Object.values(node).some((child) => isCyclic(child, path));
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
