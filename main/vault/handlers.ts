import type { MethodsAt, Output, ParsedInput } from "#shared/ipc/contract.ts";
import type { VaultContext } from "./context.ts";
import type { Job } from "./job.ts";
import type { VaultSession } from "./session.ts";

/** Answers the given vault methods; a missing one is a type error where they are assembled. */
export type Handlers<M extends MethodsAt<"vault">> = {
  readonly [K in M]: (context: VaultContext, input: ParsedInput<K>, job: Job) => Promise<Output<K>>;
};

/** The same for methods that open a vault, or need more of it than a service sees. */
export type SessionHandlers<M extends MethodsAt<"vault">> = {
  readonly [K in M]: (session: VaultSession, input: ParsedInput<K>, job: Job) => Promise<Output<K>>;
};
