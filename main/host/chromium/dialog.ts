import { randomBytes } from "node:crypto";
import { formPagePolicy } from "#main/host/csp.ts";
import { DIALOG_ORIGIN } from "./origin.ts";

/** What a page of a dialog is drawn with. */
export interface Drawn {
  /** Of its one style. */
  readonly nonce: string;
  /** Where its forms and links go: an address that is good for one request. */
  readonly next: string;
}

/** What a dialog answers to one request: another page to show, or its outcome. */
export type Step<T> =
  | { readonly kind: "page"; readonly html: string }
  | { readonly kind: "answer"; readonly value: T };

export type DrawStep<T> = (query: URLSearchParams, drawn: Drawn) => Step<T>;

export interface Served {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/**
 * A question that the host draws in a window of its own, in place of the system's: plain forms without
 * any script. What is asked at the address that was given last counts, once; at any other one (a page
 * drawn again, or gone back to) the question is shown from its start.
 */
export class Dialog<T> {
  readonly outcome: Promise<T | null>;
  readonly #step: DrawStep<T>;
  readonly #settle: (value: T | null) => void;
  #token = newToken();
  #isOver = false;

  constructor(step: DrawStep<T>) {
    this.#step = step;
    const { promise, resolve } = Promise.withResolvers<T | null>();
    this.outcome = promise;
    this.#settle = resolve;
  }

  get address(): string {
    return `${DIALOG_ORIGIN}${this.#next}`;
  }

  answer(url: URL): Served {
    if (this.#isOver) return NOTHING;
    const isNext = url.pathname === this.#next;
    this.#token = newToken();
    const nonce = newToken();
    const query = isNext ? url.searchParams : new URLSearchParams();
    const step = this.#step(query, { nonce, next: this.#next });
    if (step.kind === "page") return { status: 200, headers: headersOf(nonce), body: step.html };
    this.#end(step.value);
    return NOTHING;
  }

  /** Its window was closed. */
  abandon(): void {
    this.#end(null);
  }

  get #next(): string {
    return `/${this.#token}`;
  }

  #end(value: T | null): void {
    this.#isOver = true;
    this.#settle(value);
  }
}

/** The page that is shown stays. */
const NOTHING: Served = { status: 204, headers: {}, body: "" };

function headersOf(nonce: string): Record<string, string> {
  return {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": formPagePolicy(nonce),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
  };
}

function newToken(): string {
  return randomBytes(16).toString("base64url");
}
