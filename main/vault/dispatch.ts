import { logUnexpected } from "#main/log.ts";
import {
  contract,
  isMethodName,
  type MethodName,
  type MethodsAnsweredBy,
} from "#shared/ipc/contract.ts";
import { fieldIssues } from "#shared/ipc/field-issues.ts";
import { ExpectedError, fail, ok, type Result } from "#shared/ipc/result.ts";
import { changedBy } from "#shared/ipc/topics.ts";
import type { VaultContext } from "./context.ts";
import type { Job } from "./job.ts";
import { asStoreError } from "./db/open.ts";
import { asFolderError } from "./folder/fs-errors.ts";
import { registry } from "./registry.ts";
import type { VaultSession } from "./session.ts";
import { sessionHandlers } from "./session.handlers.ts";

type Handler = (context: VaultContext, input: unknown, job: Job) => Promise<unknown>;
type Answer = (session: VaultSession, input: unknown, job: Job) => Promise<unknown>;

/** Validates a call against the contract, runs it, and turns whatever happens into a `Result`. */
export async function dispatch(
  session: VaultSession,
  method: string,
  input: unknown,
  job: Job,
): Promise<Result<unknown>> {
  if (!isMethodName(method) || contract[method].answeredBy === "main") {
    return fail("ipc.unknown_method", { method: method.slice(0, 100) });
  }
  return session.gate.pass(method, async () => {
    const before = session.entries;
    const result = await answer(session, method, input, job);
    // A call that failed may have left an entry first; one beside it, which tells of its own changes.
    if (contract[method].reads === null && session.entries !== before) {
      session.environment.changed(changedBy(method));
    }
    return result;
  });
}

async function answer(
  session: VaultSession,
  method: MethodName,
  input: unknown,
  job: Job,
): Promise<Result<unknown>> {
  const refused = refusalOf(session, method);
  if (refused !== null) return refused;
  const parsed = contract[method].input.safeParse(input);
  if (!parsed.success) {
    const fields = fieldIssues(parsed.error.issues, input);
    return { ok: false, error: { code: "ipc.malformed", fields } };
  }
  try {
    return ok(await answerTo(method)(session, parsed.data, job));
  } catch (error) {
    return failure(method, error);
  }
}

/** Nothing is read of what a person without the right to it has sent. */
function refusalOf(session: VaultSession, method: MethodName): Result<never> | null {
  const { needs } = contract[method];
  if (needs === null) return null;
  try {
    session.vault.context.mustHave(needs);
    return null;
  } catch (error) {
    return failure(method, error);
  }
}

// Which input goes with which method is lost once the name is only known at run time.
function answerTo(method: MethodName): Answer {
  if (isAnsweredBySession(method)) return sessionHandlers[method] as Answer;
  const handler = registry[method as MethodsAnsweredBy<"vault">] as Handler;
  return (session, input, job) => handler(session.vault.context, input, job);
}

function isAnsweredBySession(method: MethodName): method is MethodsAnsweredBy<"session"> {
  return contract[method].answeredBy === "session";
}

function failure(method: string, thrown: unknown): Result<never> {
  const error = asFolderError(asStoreError(thrown));
  if (error instanceof ExpectedError) return { ok: false, error: error.toFailure() };
  const correlationId = logUnexpected(method, error);
  return { ok: false, error: { code: "unexpected", correlationId } };
}
