import type { Bridge } from "#shared/ipc/bridge.ts";
import type { Input, MethodName, Output } from "#shared/ipc/contract.ts";
import type { AppEvent } from "#shared/ipc/events.ts";
import type { Failure, Result } from "#shared/ipc/result.ts";
import { SEALED_METHODS, SealedResult } from "#shared/ipc/sealed.ts";
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

/** Asks main or the vault process, which checks the input; the contract gives the answer its type. */
export async function call<M extends MethodName>(
  method: M,
  input: Input<M>,
  options: CallOptions = {},
): Promise<Output<M>> {
  const result = SEALED_METHODS.has(method)
    ? await invokeSealed(method, input, options.jobId)
    : await bridge().invoke(method, input, options.jobId);
  if (!result.ok) throw new CallError(result.error);
  return result.value as Output<M>;
}

/** Main passes it on without being able to read it. */
async function invokeSealed(
  method: MethodName,
  input: unknown,
  jobId: string | undefined,
): Promise<Result<unknown>> {
  const { key } = await call("vault.sealingKey", {});
  const sealed = await sealInput(key, input);
  const result: unknown = await bridge().invoke(method, sealed.input, jobId);
  const parsed = SealedResult.safeParse(result);
  // Main itself answers where there is no vault process to ask any more.
  return (parsed.success ? await sealed.open(parsed.data.sealed) : result) as Result<unknown>;
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
