import { decodeXML } from "entities/decode";
import type { Problem } from "./bank-file.ts";
import type { MarkupHandler } from "./markup.ts";

/** An element without the prefix of its name space. */
export interface XmlNode {
  readonly name: string;
  readonly line: number;
  text: string;
  attributes: Map<string, string> | null;
  readonly children: XmlNode[];
}

/** Deeper than any message of ISO 20022. */
const MAX_DEPTH = 40;

const localName = (name: string) => name.slice(name.indexOf(":") + 1);

/** What is told of elements as they are read; those that are taken are kept nowhere else. */
export interface TreeVisitor {
  opened(node: XmlNode, depth: number): Problem | null;
  /** Whether an element is wanted no more once it has ended. */
  closed(node: XmlNode, depth: number): Problem | boolean;
}

/** Reads well-formed XML: what opens is closed in order, or nothing is read. */
export class TreeReader implements MarkupHandler {
  readonly #visitor: TreeVisitor;
  readonly #stack: { readonly written: string; readonly node: XmlNode }[] = [];

  constructor(visitor: TreeVisitor) {
    this.#visitor = visitor;
  }

  /** What is still open, from the outermost in. */
  unended(): readonly XmlNode[] {
    return this.#stack.map(({ node }) => node);
  }

  open(written: string, line: number): Problem | null {
    const name = localName(written);
    if (this.#stack.length >= MAX_DEPTH) return { kind: "too_deep", line, field: name };
    const node: XmlNode = { name, line, text: "", attributes: null, children: [] };
    this.#stack.push({ written, node });
    return this.#visitor.opened(node, this.#stack.length);
  }

  attribute(name: string, value: string): void {
    const top = this.#stack.at(-1);
    if (top === undefined) return;
    top.node.attributes ??= new Map();
    top.node.attributes.set(name, decodeXML(value));
  }

  text(text: string, isRaw: boolean): void {
    const top = this.#stack.at(-1);
    if (top !== undefined) top.node.text += isRaw || !text.includes("&") ? text : decodeXML(text);
  }

  close(written: string, line: number): Problem | null {
    const top = this.#stack.at(-1);
    if (written !== top?.written) return { kind: "malformed", line, field: localName(written) };
    const depth = this.#stack.length;
    this.#stack.pop();
    const taken = this.#visitor.closed(top.node, depth);
    if (typeof taken !== "boolean") return taken;
    if (!taken) this.#stack.at(-1)?.node.children.push(top.node);
    return null;
  }
}

/** The element at a path below another: the first of each name. */
export function at(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  let now = node;
  for (const name of path) now = now?.children.find((child) => child.name === name);
  return now;
}

export function textAt(node: XmlNode | undefined, ...path: readonly string[]): string {
  return at(node, ...path)?.text.trim() ?? "";
}

export function allAt(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}
