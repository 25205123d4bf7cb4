import type { z } from "zod";
import type { Capability } from "../domain/access/permissions.ts";

/**
 * Who answers: `main` has windows, dialogs and settings; in the vault process, an open `vault`, or the
 * `session`, which opens one or has more of it than its records.
 */
export type AnsweredBy = "main" | "session" | "vault";

/**
 * Of a call that only reads: whether it is answered `always`, in less time than a person notices, or
 * `waits` while another call has the vault for itself.
 */
type Reads = "always" | "waits";

/**
 * What opens a vault is `asked` of whoever calls, or only `answered`. Either way it is sealed between
 * the page and the vault process, so that main, which passes it on, never has it in its memory.
 */
export type Secret = "asked" | "answered";

/** Everything that is said of a call that crosses a process. */
export interface Method<
  I extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
  A extends AnsweredBy = AnsweredBy,
  E extends string = string,
  T extends string = string,
  S extends Secret | null = Secret | null,
> {
  readonly answeredBy: A;
  /** True when it works without an open vault (creating one, opening one, settings). */
  readonly beforeUnlock: boolean;
  /** A job answers when it ends, and reports progress and accepts a cancel meanwhile. */
  readonly job: boolean;
  /** What is asked of whoever calls it on an open vault; null is asked of nobody. */
  readonly needs: Capability | null;
  /** Null when it may write. */
  readonly reads: Reads | null;
  /** What it may change, besides the journal: the window reads these again after an entry. */
  readonly topics: readonly T[] | "all";
  readonly secret: S;
  /** Whether the command line may call it by its name. */
  readonly commandLine: boolean;
  readonly input: I;
  readonly output: O;
  readonly errors: readonly E[];
}

interface MethodSpec<I extends z.ZodType, O extends z.ZodType, E extends string> {
  input: I;
  output: O;
  /** Besides those that any method may meet. */
  errors?: readonly E[];
  job?: boolean;
}

/** In the vault process, a method says what it does to the vault: leaving it out is a type error. */
type Effect<T extends string> =
  | { reads: Reads; topics?: never }
  | { topics: readonly T[] | "all"; reads?: never };

interface VaultProcessSpec<S extends Secret | null> {
  secret?: S;
  /** False keeps the command line from it; so does a secret that it asks for. */
  commandLine?: false;
}

/** Answered by main. */
export function mainMethod<I extends z.ZodType, O extends z.ZodType, E extends string = never>(
  spec: MethodSpec<I, O, E>,
): Method<I, O, "main", E, never, null> {
  return {
    answeredBy: "main",
    beforeUnlock: true,
    job: spec.job ?? false,
    needs: null,
    reads: null,
    topics: [],
    secret: null,
    commandLine: false,
    input: spec.input,
    output: spec.output,
    errors: spec.errors ?? [],
  };
}

/** Answered by the session of the vault process, whether a vault is open or not. */
export function sessionMethod<
  I extends z.ZodType,
  O extends z.ZodType,
  E extends string = never,
  T extends string = never,
  S extends Secret | null = null,
>(spec: MethodSpec<I, O, E> & Effect<T> & VaultProcessSpec<S>): Method<I, O, "session", E, T, S> {
  return inVaultProcess(spec, "session", { beforeUnlock: true, needs: null });
}

/** Answered on an open vault: it says what it needs of its caller. */
export function vaultMethod<
  I extends z.ZodType,
  O extends z.ZodType,
  E extends string = never,
  T extends string = never,
  S extends Secret | null = null,
  A extends "session" | "vault" = "vault",
>(
  spec: MethodSpec<I, O, E> &
    Effect<T> &
    VaultProcessSpec<S> & { needs: Capability | null; answeredBy?: A },
): Method<I, O, A, E, T, S> {
  // Left out, `A` is its default.
  const answeredBy = spec.answeredBy ?? ("vault" as A);
  return inVaultProcess(spec, answeredBy, { beforeUnlock: false, needs: spec.needs });
}

function inVaultProcess<
  I extends z.ZodType,
  O extends z.ZodType,
  E extends string,
  T extends string,
  S extends Secret | null,
  A extends "session" | "vault",
>(
  spec: MethodSpec<I, O, E> & Effect<T> & VaultProcessSpec<S>,
  answeredBy: A,
  access: { beforeUnlock: boolean; needs: Capability | null },
): Method<I, O, A, E, T, S> {
  return {
    ...access,
    answeredBy,
    job: spec.job ?? false,
    reads: spec.reads ?? null,
    topics: spec.topics ?? [],
    // Left out, `S` is its default.
    secret: spec.secret ?? (null as S),
    commandLine: spec.commandLine ?? spec.secret !== "asked",
    input: spec.input,
    output: spec.output,
    errors: spec.errors ?? [],
  };
}
