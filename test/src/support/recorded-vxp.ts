import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One recorded request of the national SDK. */
export interface RecordedRequest {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  /** Names and values in turn, in wire order. */
  readonly rawHeaders: readonly string[];
  /** What the recording server found, e.g. `hmac VALID`. */
  readonly notes: string;
}

/** Reads the transcripts `sdk201-*.txt` of a folder, in the order in which they were recorded. */
export function recordedRequests(folder: string): readonly RecordedRequest[] {
  return readdirSync(folder)
    .filter((file) => /^sdk201-.*\.txt$/.test(file))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), "latin1");
      const [head = ""] = text.split(/\r?\n\r?\n/, 1);
      const [first = "", ...lines] = head.split(/\r?\n/);
      const [method = "", path = ""] = first.split(" ");
      const rawHeaders = lines.flatMap((line) => {
        const colon = line.indexOf(": ");
        return [line.slice(0, colon), line.slice(colon + 2)];
      });
      return { name, method, path, rawHeaders, notes: /server notes: (.*)/.exec(text)?.[1] ?? "" };
    });
}
