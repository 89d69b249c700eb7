/** RFC 3986 appendix B. */
const PARTS = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#.*)?$/s;

interface Reference {
  readonly scheme: string | undefined;
  readonly authority: string | undefined;
  readonly path: string;
  readonly query: string | undefined;
}

/**
 * Join-URI-References of Canonical XML 1.1 §2.4 and appendix A: RFC 3986 §5.2 changed so that the base may itself be
 * relative, leading `..` are kept, and the fragment of the second is dropped.
 */
export function joinReferences(base: string, relative: string): string {
  const outer = parts(base);
  const inner = parts(relative);
  if (inner.scheme !== undefined) return compose({ ...inner, path: withoutDots(inner.path) });
  if (inner.authority !== undefined) return compose({ ...inner, scheme: outer.scheme, path: withoutDots(inner.path) });
  const { scheme, authority } = outer;
  if (inner.path === "") {
    return compose({ scheme, authority, path: withoutDots(outer.path), query: inner.query ?? outer.query });
  }
  const path = inner.path.startsWith("/") ? inner.path : merge(outer, inner.path);
  return compose({ scheme, authority, path: withoutDots(path), query: inner.query });
}

function parts(text: string): Reference {
  const match = PARTS.exec(text);
  return { scheme: match?.[1], authority: match?.[2], path: match?.[3] ?? "", query: match?.[4] };
}

function compose({ scheme, authority, path, query }: Reference): string {
  return [
    scheme === undefined ? "" : `${scheme}:`,
    authority === undefined ? "" : `//${authority}`,
    path,
    query === undefined ? "" : `?${query}`,
  ].join("");
}

/** RFC 3986 §5.2.3; a base path that ends in `..` names a folder (C14N 1.1 appendix A: "../" is added to it). */
function merge({ authority, path }: Reference, relative: string): string {
  if (authority !== undefined && path === "") return `/${relative}`;
  const folder = path === ".." || path.endsWith("/..") ? `${path}/` : path.slice(0, path.lastIndexOf("/") + 1);
  return `${folder}${relative}`;
}

/** Removes `.` and `name/..`, keeps leading `..` of a relative path, makes one slash of several (appendix A). */
function withoutDots(path: string): string {
  const absolute = path.startsWith("/");
  const kept: string[] = [];
  const segments = path.split("/");
  const last = segments.at(-1);
  for (const segment of segments) {
    if (segment === "" || segment === ".") continue;
    if (segment !== "..") kept.push(segment);
    else if (kept.length > 0 && kept.at(-1) !== "..") kept.pop();
    else if (!absolute) kept.push("..");
  }
  const folder = last === "" || last === "." || last === "..";
  const joined = kept.join("/");
  if (joined === "") return absolute ? "/" : "";
  return `${absolute ? "/" : ""}${joined}${folder ? "/" : ""}`;
}
