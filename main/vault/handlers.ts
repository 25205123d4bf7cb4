import type { MethodsAt, Output, ParsedInput } from "#shared/ipc/contract.ts";
import type { VaultContext } from "./context.ts";
import type { Job } from "./job.ts";

/** Answers the given vault methods; a missing one is a type error where they are assembled. */
export type Handlers<M extends MethodsAt<"vault">> = {
  readonly [K in M]: (context: VaultContext, input: ParsedInput<K>, job: Job) => Promise<Output<K>>;
};
