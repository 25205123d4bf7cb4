/** An element of what was pasted: what the browser's parser made of it, without a document around. */
export interface PastedElement {
  readonly tag: string;
  readonly attrs: ReadonlyMap<string, string>;
  readonly children: PastedNode[];
}

export type PastedNode = string | PastedElement;

/** Deeper elements are left out and what they hold stays: whoever reads the tree calls itself. */
const DEEPEST = 150;

const MOST_ELEMENTS = 200_000;

/** More than a book: somebody pasted what is no minutes, and the window would stand still over it. */
const LONGEST_TEXT = 1_000_000;

/** Makes the tree from tags in their order, within bounds whatever is pasted. */
export class TreeBuilder {
  readonly root: PastedElement = { tag: "body", attrs: new Map(), children: [] };
  readonly #open: PastedElement[] = [this.root];
  /** How many elements are open that were left out. */
  #leftOut = 0;
  #elements = 0;
  #length = 0;

  get isTooLong(): boolean {
    return this.#length > LONGEST_TEXT;
  }

  open(tag: string, attrs: ReadonlyMap<string, string>): void {
    if (this.#leftOut > 0 || this.#open.length > DEEPEST || this.#elements >= MOST_ELEMENTS) {
      this.#leftOut += 1;
      // Words of two elements stay two words.
      this.#current.children.push(" ");
      return;
    }
    const element: PastedElement = { tag, attrs, children: [] };
    this.#elements += 1;
    this.#current.children.push(element);
    this.#open.push(element);
  }

  text(text: string): void {
    this.#length += text.length;
    if (!this.isTooLong) this.#current.children.push(text);
  }

  close(): void {
    if (this.#leftOut > 0) this.#leftOut -= 1;
    else if (this.#open.length > 1) this.#open.pop();
  }

  get #current(): PastedElement {
    return this.#open.at(-1) ?? this.root;
  }
}

/** The words in an element, as they stand. */
export function wordsIn(node: PastedNode): string {
  return typeof node === "string" ? node : node.children.map(wordsIn).join("");
}

/** Every element inside, in order, one at a time: whoever has found what it seeks stops. */
export function* elementsIn(root: PastedElement): Generator<PastedElement> {
  const waiting: PastedNode[] = root.children.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === "string") continue;
    yield node;
    for (const child of node.children.toReversed()) waiting.push(child);
  }
}
