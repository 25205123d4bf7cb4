import type { Input, MethodName, Output } from "#shared/ipc/contract.ts";

/** Whoever keeps the books: a window, or a vault in this process. */
export interface Keeper {
  call<Method extends MethodName>(method: Method, input: Input<Method>): Promise<Output<Method>>;
  /** What names a folder, or a file of a bank, to the vault. */
  folder(path: string, purpose: "books" | "payments" | "publication"): Promise<string>;
  bankFile(path: string): Promise<string>;
}

/** What passed on the account of the collective. */
export interface Movement {
  readonly on: string;
  readonly cents: number;
  readonly label: string;
}

/** Whom the invented year is about, by id. */
export interface Cast {
  readonly year: number;
  /** Of the roster: those who pay come first. */
  readonly people: readonly string[];
  readonly bodies: readonly string[];
}

/** A day of a year that banks may work on or not, months from 1. */
export const dayOf = (year: number, month: number, day: number) =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
