import { describe, expect, test } from "@jest/globals";
import { MemoryPackageStore, type Package, type PackageStore } from "@lienthong/exchange";

/** Every implementation passes the same suite. */
const STORES: readonly [string, () => PackageStore][] = [["in memory", () => new MemoryPackageStore()]];

const item = (id: string, change: Partial<Package> = {}): Package => ({
  id,
  kind: "document",
  from: "H53",
  sender: "H53",
  recipient: "H53.1",
  documentId: "d",
  code: "1/TB",
  urgency: 0,
  channel: "axis",
  state: "initial",
  submittedAt: 0,
  updatedAt: 0,
  content: "c",
  size: 1,
  ...change,
});
const ids = (items: Iterable<Package>): string[] => Array.from(items, (one) => one.id);

describe.each(STORES)("package store %s", (_, open) => {
  test("gives back what it accepted", () => {
    const store = open();
    const bytes = Uint8Array.of(1, 2, 3);
    const packages = [item("a"), item("b", { recipient: "H53.2" })];
    store.accept({ key: "k", contents: new Map([["c", bytes]]), packages });
    expect(store.accepted("k")).toEqual(packages);
    expect(store.accepted("other")).toBeUndefined();
    expect(store.get("a")).toEqual(packages[0]);
    expect(store.get("z")).toBeUndefined();
    expect(store.content("c")).toEqual(bytes);
    expect(store.content("d")).toBeUndefined();
    expect(ids(store.sentBy("H53"))).toEqual(["a", "b"]);
    expect(ids(store.sentBy("H54"))).toEqual([]);
  });

  test("queues per recipient, most urgent first, then in the order of submission", () => {
    const store = open();
    const urgencies = [0, 2, 1, 3, 0, 4, 7, 3, 1.5];
    urgencies.forEach((urgency, index) => {
      const one = item(String(index), { urgency });
      store.accept({
        key: String(index),
        contents: new Map(),
        packages: [one, item(`x${index}`, { recipient: "H9" })],
      });
    });
    expect(ids(store.queue("H53.1"))).toEqual(["3", "5", "7", "1", "2", "0", "4", "6", "8"]);
    expect(ids(store.queue("nobody"))).toEqual([]);
  });

  test("an update keeps the place in the queue; what has ended leaves it and stays known", () => {
    const store = open();
    const packages = ["a", "b", "c"].map((id) => item(id));
    store.accept({ key: "k", contents: new Map(), packages });
    store.update(item("a", { state: "processing" }));
    expect(ids(store.queue("H53.1"))).toEqual(["a", "b", "c"]);
    store.update(item("a", { state: "done" }));
    store.update(item("c", { state: "fail" }));
    expect(ids(store.queue("H53.1"))).toEqual(["b"]);
    expect(store.accepted("k")?.map((one) => one.state)).toEqual(["done", "initial", "fail"]);
  });

  test("remembers facts", () => {
    const store = open();
    expect([store.isKnown("f"), store.firstTime("f"), store.firstTime("f"), store.isKnown("f")]).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });
});
