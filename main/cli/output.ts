import type { fr } from "#shared/i18n/catalogue.ts";
import type { ErrorCode, ErrorParams, Failure } from "#shared/ipc/result.ts";
import { failureText, fieldText } from "./failure-text.ts";

/** A failure of a method, or of the command line itself: those are the ones that have a text. */
type CliFailure = Omit<Failure, "code"> & {
  readonly code: ErrorCode | `cli.${keyof typeof fr.errors.cli}`;
};

/** A failure of the command line itself, or of the method it called. */
export class CliError extends Error {
  readonly failure: CliFailure;

  constructor(code: CliFailure["code"], params?: ErrorParams, failure?: CliFailure) {
    super(code);
    this.name = "CliError";
    this.failure = failure ?? (params === undefined ? { code } : { code, params });
  }

  static of(failure: Failure): CliError {
    return new CliError(failure.code, failure.params, failure);
  }
}

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** What went wrong, for a script (code, parameters) and for a person (message). */
export function printError(error: unknown): void {
  process.stderr.write(`${JSON.stringify(describe(error))}\n`);
}

function describe(error: unknown): object {
  if (error instanceof CliError) {
    const { failure } = error;
    const fields = failure.fields?.map((issue) => ({ ...issue, message: fieldText(issue) }));
    return { ...failure, ...(fields && { fields }), message: failureText(failure) };
  }
  return isUsage(error)
    ? { code: "cli.usage", message: error.message }
    : { code: "unexpected", message: error instanceof Error ? error.name : "unexpected" };
}

/** An option that there is not, or without its value. */
function isUsage(error: unknown): error is Error {
  return (
    error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")
  );
}

/** A command line that was not understood is told apart from a vault that was altered. */
export function exitCodeOf(error: unknown): number {
  const isMistyped = error instanceof CliError && error.failure.code.startsWith("cli.");
  return isMistyped || isUsage(error) ? 2 : 1;
}
