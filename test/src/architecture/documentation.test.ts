import { describe, expect, test } from "@jest/globals";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { filesBelow, manifest, packageFolders, repository } from "../support/repository.js";

const isPage = (file: string): boolean => file.endsWith(".md");
const pages = [
  ...["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"],
  ...filesBelow("docs")
    .filter(isPage)
    .map((file) => join("docs", file)),
  ...packageFolders().map((folder) => join("packages", folder, "README.md")),
];
const read = (page: string): string => readFileSync(join(repository, page), "utf8");
/** Without code, in which brackets are no links and hashes no headings. */
const prose = (page: string): string => read(page).replaceAll(/^```[\s\S]*?^```$|`[^`\n]*`/gm, "");

/** Anchors of a page as GitHub makes them. */
function anchors(page: string): readonly string[] {
  const headings = read(page)
    .replaceAll(/^```[\s\S]*?^```$/gm, "")
    .matchAll(/^#+ (.+)$/gm);
  return [...headings].map(([, text = ""]) =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

describe.each(pages)("%s", (page) => {
  test("links to what is there", () => {
    const targets = [...prose(page).matchAll(/\]\(([^()\s]+)\)/g)].map((match) => match[1] ?? "");
    const broken = targets.filter((target) => {
      if (/^(?:https?|mailto):/.test(target)) return false;
      const [path = "", anchor] = target.split("#");
      const file = path === "" ? page : join(dirname(page), path);
      if (!existsSync(join(repository, file))) return true;
      return anchor !== undefined && !anchors(file).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  test("names only files of this repository that are there", () => {
    const named = [...read(page).matchAll(/`((?:packages|test|docs|examples)\/[\w./-]+)`/g)].map(
      (match) => match[1] ?? "",
    );
    expect(named.filter((path) => !existsSync(join(repository, path)))).toEqual([]);
  });

  test("is written in NFC, without tabs and characters that cannot be seen", () => {
    const text = read(page);
    expect(text).toBe(text.normalize("NFC"));
    expect(text).not.toMatch(/[\t\u200b-\u200f\u202a-\u202e\u2060\ufeff]/);
  });
});

test("the README and CONTRIBUTING name the Node version that every manifest asks for, and scripts that exist", () => {
  const root = JSON.parse(read("package.json")) as {
    readonly engines: { readonly node: string };
    readonly scripts: Readonly<Record<string, string>>;
  };
  const wanted = root.engines.node.replace(">=", "").replace(/\.0$/, "");
  for (const page of ["README.md", "CONTRIBUTING.md"]) expect(read(page)).toContain(`Node ≥ ${wanted}`);
  expect(packageFolders().filter((folder) => manifest(folder).engines.node !== root.engines.node)).toEqual([]);

  const named = pages.flatMap((page) =>
    [...read(page).matchAll(/\bnpm run ([\w:-]+)/g)].map((match) => match[1] ?? ""),
  );
  expect(named.filter((script) => !(script in root.scripts))).toEqual([]);
});

test("the README shows the calls that the command line has", () => {
  const shown = [...read("README.md").matchAll(/^lienthong (.+?)(?:\s+#.*)?$/gm)].map((match) => match[1] ?? "");
  expect(shown.length).toBeGreaterThan(5);
  const commands = filesBelow("packages", "cli", "src", "commands").map((file) => file.replace(/\.ts$/, ""));
  expect([...new Set(shown.map((call) => call.split(" ")[0]))].sort()).toEqual(commands);
});
