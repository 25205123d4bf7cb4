import { ExpectedError, type Failure } from "#shared/ipc/result.ts";
import { failureText } from "./failure-text.ts";

/** A failure of the command line itself, or of the method it called. */
export class CliError extends ExpectedError {
  static of(failure: Failure): CliError {
    const error = new CliError(failure.code, failure.params, failure.fields);
    error.correlationId = failure.correlationId;
    return error;
  }

  correlationId: string | undefined = undefined;
}

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** What went wrong, for a script (code, parameters) and for a person (message). */
export function printError(error: unknown): void {
  process.stderr.write(`${JSON.stringify(describe(error))}\n`);
}

function describe(error: unknown): Failure & { message: string } {
  if (error instanceof CliError) {
    const failure = {
      ...error.toFailure(),
      ...(error.correlationId === undefined ? {} : { correlationId: error.correlationId }),
    };
    return { ...failure, message: failureText(failure) };
  }
  const isUsage =
    error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
  return isUsage
    ? { code: "cli.usage", message: error.message }
    : { code: "unexpected", message: error instanceof Error ? error.name : "unexpected" };
}
