import { contract, isMethodName, type MethodName, type MethodsAt } from "#shared/ipc/contract.ts";
import { ExpectedError, fail, ok, type Failure, type Result } from "#shared/ipc/result.ts";
import { logUnexpected } from "../log.ts";
import type { MainHandlers } from "./main-handlers.ts";
import type { Session } from "./session.ts";

export type Dispatch = (
  method: string,
  input: unknown,
  jobId: string | undefined,
) => Promise<Result<unknown>>;

/** Sends each call home: main answers its own, the vault process gets the others as they are. */
export function dispatcher(handlers: MainHandlers, session: Session): Dispatch {
  return async (method, input, jobId) => {
    if (!isMethodName(method)) return fail("ipc.unknown_method");
    try {
      if (isMainMethod(method)) return await answer(handlers, method, input);
      return await session.call(method, input, jobId);
    } catch (error) {
      if (error instanceof ExpectedError) return { ok: false, error: error.toFailure() };
      const failure: Failure = { code: "unexpected", correlationId: logUnexpected(method, error) };
      return { ok: false, error: failure };
    }
  };
}

function isMainMethod(method: MethodName): method is MethodsAt<"main"> {
  return contract[method].answeredBy === "main";
}

async function answer(
  handlers: MainHandlers,
  method: MethodsAt<"main">,
  input: unknown,
): Promise<Result<unknown>> {
  const parsed = contract[method].input.safeParse(input);
  if (!parsed.success) {
    const fields = parsed.error.issues.map(({ path, code }) => ({ path: path.join("."), code }));
    return { ok: false, error: { code: "ipc.malformed", fields } };
  }
  // The schema parsed is the handler's own: both are found under the same name.
  const handler = handlers[method] as (input: unknown) => unknown;
  return ok(await handler(parsed.data));
}
