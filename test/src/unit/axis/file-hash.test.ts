import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { fileHash, matchFile } from "@lienthong/axis";
import { sharedData } from "../../support/shared-data.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("hash-file", () => {
  test("is the SHA-256 of the file, and in the SDK's form every byte loses its leading zero", () => {
    const { proper, sloppy } = fileHash(bytes("edXML"));
    expect(proper).toBe("cd93a4c91bcf23ae2785093b3d20b22e10f4dc61c473b1a77a1156da2200173b");
    expect(sloppy).toBe("cd93a4c91bcf23ae278593b3d20b22e10f4dc61c473b1a77a1156da220173b");
  });

  test("is found in either form, with and without the CR LF that the SDK appends", () => {
    const file = bytes("edXML");
    const { proper, sloppy } = fileHash(file);
    const tailed = bytes("edXML\r\n");
    expect(matchFile(file, proper)).toMatchObject({ form: "proper", tail: false });
    expect(matchFile(tailed, proper)).toMatchObject({ form: "proper", tail: true });
    expect(matchFile(tailed, sloppy)).toMatchObject({ form: "sloppy", tail: true });
    expect(matchFile(tailed, sloppy.toUpperCase())?.file).toEqual(file);
  });

  test("a file that ends with CR LF of its own stays whole", () => {
    const file = bytes("edXML\r\n");
    const { sloppy } = fileHash(file);
    expect(matchFile(file, sloppy)).toMatchObject({ tail: false, file });
    expect(matchFile(bytes("edXML\r\n\r\n"), sloppy)).toMatchObject({ tail: true, file });
  });

  test.each(["", "0", fileHash(bytes("edXML")).proper.slice(1), fileHash(bytes("other")).sloppy])(
    "%p is not the hash of the file",
    (hash) => {
      expect(matchFile(bytes("edXML\r\n"), hash)).toBeUndefined();
    },
  );

  const vectors = sharedData("vxp", "vectors.json");
  (vectors === undefined ? test.skip : test)(
    `agrees with what the Java SDK sent ${vectors === undefined ? "(skipped: no ../shared/data/vxp)" : ""}`,
    () => {
      const { hashFile } = JSON.parse(readFileSync(vectors ?? "", "utf8")) as {
        hashFile: { inputUtf8: string; sha256: string; hashFileAsSentBySdk: string }[];
      };
      expect(hashFile.length).toBeGreaterThan(0);
      for (const vector of hashFile) {
        expect(fileHash(bytes(vector.inputUtf8))).toEqual({
          proper: vector.sha256,
          sloppy: vector.hashFileAsSentBySdk,
        });
      }
    },
  );
});
