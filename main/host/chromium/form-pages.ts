import { randomBytes } from "node:crypto";
import { formPagePolicy } from "#main/host/csp.ts";
import { STANDIN_ORIGIN } from "./origin.ts";

/** What a form answers to one request: another page to show, or its outcome. */
export type Step<T> =
  | { readonly kind: "page"; readonly html: string }
  | { readonly kind: "answer"; readonly value: T };

export interface FormPage {
  readonly served: { readonly headers: Record<string, string>; readonly body: string };
  readonly done: boolean;
}

interface Waiting {
  step(query: URLSearchParams, nonce: string): Step<unknown>;
  settle(value: unknown): void;
}

/**
 * Pages that the host draws in a window of its own, in place of the system's dialogs: plain forms
 * without any script, each at an address that only the host knows.
 */
export class FormPages {
  readonly #waiting = new Map<string, Waiting>();

  open<T>(step: (query: URLSearchParams, nonce: string) => Step<T>): {
    url: string;
    answer: Promise<T | null>;
    abandon: () => void;
  } {
    const path = `/form/${randomBytes(16).toString("base64url")}`;
    const { promise, resolve } = Promise.withResolvers<T | null>();
    // The only writer of `value` is `step` itself, a few lines below.
    const settle = (value: unknown) => {
      this.#waiting.delete(path);
      resolve(value as T | null);
    };
    this.#waiting.set(path, { step, settle });
    return { url: `${STANDIN_ORIGIN}${path}`, answer: promise, abandon: () => settle(null) };
  }

  /** Null when no form waits at this address. */
  serve(url: URL): FormPage | null {
    const waiting = this.#waiting.get(url.pathname);
    if (waiting === undefined) return null;
    const nonce = randomBytes(16).toString("base64url");
    const headers = {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": formPagePolicy(nonce),
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cache-control": "no-store",
    };
    const step = waiting.step(url.searchParams, nonce);
    if (step.kind === "page") return { served: { headers, body: step.html }, done: false };
    waiting.settle(step.value);
    return { served: { headers, body: "" }, done: true };
  }
}
