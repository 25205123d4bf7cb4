import type { Bridge } from "#shared/ipc/bridge.ts";
import type { Input, MethodName, Output, SecretMethod } from "#shared/ipc/contract.ts";
import type { AppEvent } from "#shared/ipc/events.ts";
import type { Failure, Result } from "#shared/ipc/result.ts";
import { SealedResult } from "#shared/ipc/sealed.ts";
import { sealInput } from "./seal.ts";

/** What a failed call throws: the failure as it came, for `failureMessage` to put into words. */
export class CallError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.name = "CallError";
    this.failure = failure;
  }
}

function bridge(): Bridge {
  if (globalThis.greffe === undefined) throw new Error("no bridge");
  return globalThis.greffe;
}

export interface CallOptions {
  /** Names a job, so that its progress is heard and it can be cancelled; see use-job.ts. */
  readonly jobId?: string;
}

export type OpenMethod = Exclude<MethodName, SecretMethod>;

/** Asks main or the vault process, which checks the input; the contract gives the answer its type. */
export async function call<M extends OpenMethod>(
  method: M,
  input: Input<M>,
  { jobId }: CallOptions = {},
): Promise<Output<M>> {
  return valueOf<M>(await bridge().invoke(method, input, jobId));
}

/**
 * The same where it is about what opens a vault: main passes it on without being able to read it.
 * Which methods those are is the contract's to say; the types ask for this function there.
 */
export async function callSealed<M extends SecretMethod>(
  method: M,
  input: Input<M>,
  { jobId }: CallOptions = {},
): Promise<Output<M>> {
  const { key } = await call("vault.sealingKey", {});
  const sealed = await sealInput(key, input);
  const result = await bridge().invoke(method, sealed.input, jobId);
  const parsed = SealedResult.safeParse(result);
  // Main itself answers where there is no vault process to ask any more.
  return valueOf<M>(
    parsed.success ? ((await sealed.open(parsed.data.sealed)) as Result<unknown>) : result,
  );
}

function valueOf<M extends MethodName>(result: Result<unknown>): Output<M> {
  if (!result.ok) throw new CallError(result.error);
  return result.value as Output<M>;
}

function subscribe(listener: (event: AppEvent) => void): () => void {
  return bridge().subscribe(listener);
}

/** Listens to one kind of event. Returns the function that stops listening. */
export function onEvent<K extends AppEvent["kind"]>(
  kind: K,
  listener: (event: Extract<AppEvent, { kind: K }>) => void,
): () => void {
  return subscribe((event) => {
    if (event.kind === kind) listener(event as Extract<AppEvent, { kind: K }>);
  });
}

export function failureOf(error: unknown): Failure {
  return error instanceof CallError ? error.failure : { code: "unexpected" };
}
