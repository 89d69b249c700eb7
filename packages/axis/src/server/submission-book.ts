import { readMessage } from "@lienthong/edxml";
import type { ExchangeAxis, Package } from "@lienthong/exchange";

/** What the protocol wants to know of a submission and the axis does not keep: its DocId and its subject. */
export class SubmissionBook {
  /** Only packages whose DocId is another one's id. */
  readonly #docIds = new Map<string, string>();
  /** By key of the content, which the packages of a submission share. */
  readonly #titles = new Map<string, string>();

  /** Enters a submission and gives its DocId: the id of its first package. Entering it again changes nothing. */
  enter(packages: readonly Package[], title: string): string {
    const docId = packages[0]?.id ?? "";
    for (const item of packages) {
      if (item.id !== docId) this.#docIds.set(item.id, docId);
      this.#titles.set(item.content, title);
    }
    return docId;
  }

  docIdOf(item: Package): string {
    return this.#docIds.get(item.id) ?? item.id;
  }

  /** The subject of a package's document; read from the message when it was not submitted over HTTP. */
  titleOf(item: Package, axis: ExchangeAxis): string {
    if (item.kind === "status") return "";
    const known = this.#titles.get(item.content);
    if (known !== undefined) return known;
    const { message } = readMessage(axis.fetch(item.id));
    const title = message?.kind === "document" ? message.subject : "";
    this.#titles.set(item.content, title);
    return title;
  }
}
