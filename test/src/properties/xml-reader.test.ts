import { createRequire } from "node:module";
import { describe, expect, test } from "@jest/globals";
import { canonicalize, parseXml, XmlError, type XmlDocument, type XmlElement, type XmlNode } from "@lienthong/xml";
import fc from "fast-check";
import { xmlDocuments, xmlFragments } from "../support/xml-documents.js";
import { runs } from "../support/property-runs.js";

interface SaxesAttribute {
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  readonly value: string;
}
interface SaxesTag extends Omit<SaxesAttribute, "value"> {
  readonly attributes: Readonly<Record<string, SaxesAttribute>>;
}
interface Saxes {
  on(event: "error", handler: (error: unknown) => void): void;
  on(event: "opentag" | "closetag", handler: (tag: SaxesTag) => void): void;
  on(event: "text" | "cdata" | "comment", handler: (text: string) => void): void;
  on(
    event: "processinginstruction",
    handler: (instruction: { readonly target: string; readonly body: string }) => void,
  ): void;
  write(text: string): this;
  close(): void;
}
// Through require: the declaration file of saxes 6.0.0 does not compile under exactOptionalPropertyTypes.
const { SaxesParser } = createRequire(import.meta.url)("saxes") as {
  SaxesParser: new (options: { xmlns: boolean }) => Saxes;
};

/** A document as a list of what is read in order, the same for both readers; neighbouring texts are one. */
type Events = string[];

function add(events: Events, kind: string, text: string): void {
  const last = events.at(-1);
  if (kind === "text" && last?.startsWith("text ") === true) events[events.length - 1] = last + text;
  else if (kind !== "text" || text !== "") events.push(`${kind} ${text}`);
}

function saxesEvents(source: string): Events {
  const events: Events = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    add(events, "open", `{${tag.uri}}${tag.local} ${tag.name}`);
    const attributes = Object.values(tag.attributes).filter(
      ({ prefix, name }) => prefix !== "xmlns" && name !== "xmlns",
    );
    for (const { uri, local, value } of attributes) add(events, "attribute", `{${uri}}${local}=${value}`);
  });
  parser.on("closetag", (tag) => {
    add(events, "close", tag.name);
  });
  parser.on("text", (text) => {
    if (events.some((event) => event.startsWith("open"))) add(events, "text", text);
  });
  parser.on("cdata", (text) => {
    add(events, "text", text);
  });
  parser.on("comment", (text) => {
    add(events, "comment", text);
  });
  parser.on("processinginstruction", ({ target, body }) => {
    add(events, "instruction", `${target} ${body}`);
  });
  parser.write(source).close();
  return events;
}

function ourEvents({ children }: XmlDocument): Events {
  const events: Events = [];
  const visit = (node: XmlNode): void => {
    if (node.type === "text") add(events, "text", node.value);
    else if (node.type === "comment") add(events, "comment", node.value);
    else if (node.type === "instruction") add(events, "instruction", `${node.target} ${node.value}`);
    else {
      add(events, "open", `{${node.namespace}}${node.local} ${node.name}`);
      for (const { namespace, local, value } of node.attributes)
        add(events, "attribute", `{${namespace}}${local}=${value}`);
      node.children.forEach(visit);
      add(events, "close", node.name);
    }
  };
  children.forEach(visit);
  return events;
}

const insideRoot = (events: Events): Events => {
  const last = events.findLastIndex((event) => event.startsWith("close"));
  return events.filter((event, index) => index <= last || !event.startsWith("text"));
};

const accepts = (read: () => unknown): boolean => {
  try {
    read();
    return true;
  } catch {
    return false;
  }
};

describe("beside saxes, an independent strict reader", () => {
  test("the same is read from well-formed documents", () => {
    fc.assert(
      fc.property(xmlDocuments, (source) => {
        expect(ourEvents(parseXml(source))).toEqual(insideRoot(saxesEvents(source)));
      }),
      { numRuns: runs(300), seed: 1 },
    );
  });

  test("the same documents are refused after a change", () => {
    fc.assert(
      fc.property(xmlDocuments, xmlFragments, fc.nat(), fc.nat({ max: 3 }), (source, fragment, place, removed) => {
        // By whole characters: saxes lets halves of surrogate pairs pass in places.
        const characters = Array.from(source);
        const at = place % (characters.length + 1);
        const changed = characters.toSpliced(at, removed, fragment).join("");
        let ours: XmlError | undefined;
        try {
          parseXml(changed);
        } catch (error) {
          if (!(error instanceof XmlError)) throw error;
          ours = error;
        }
        const theirs = accepts(() => saxesEvents(changed));
        // saxes does not ask whether the local part of a name begins as a name must, nor for colons in targets.
        if (theirs && (ours?.code === "XML_NAME" || ours?.code === "XML_INSTRUCTION")) return;
        expect({ changed, accepted: ours === undefined }).toEqual({ changed, accepted: theirs });
      }),
      { numRuns: runs(1_500), seed: 2 },
    );
  });
});

describe("canonical form", () => {
  const methods = fc.constantFrom("c14n", "c14n11", "exc-c14n");
  const read = (bytes: Uint8Array): XmlDocument => parseXml(bytes);

  test("is its own canonical form, and reads as the document does", () => {
    fc.assert(
      fc.property(xmlDocuments, methods, (source, method) => {
        const form = canonicalize(parseXml(source), { method, comments: true });
        expect(canonicalize(read(form), { method, comments: true })).toEqual(form);
        expect(ourEvents(read(form)).filter((event) => !event.startsWith("attribute"))).toEqual(
          ourEvents(parseXml(source)).filter((event) => !event.startsWith("attribute")),
        );
      }),
      { numRuns: runs(200), seed: 3 },
    );
  });

  test("of the root element is the one of the document without what stands around it", () => {
    fc.assert(
      fc.property(xmlDocuments, methods, (source, method) => {
        const { root }: { root: XmlElement } = parseXml(source);
        const alone = parseXml(source.slice(root.start, root.end));
        expect(canonicalize(root, { method })).toEqual(canonicalize(alone, { method }));
      }),
      { numRuns: runs(100), seed: 4 },
    );
  });
});
