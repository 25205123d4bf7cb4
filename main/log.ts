import { randomUUID } from "node:crypto";
import { framesOf } from "./log-frames.ts";

/** What classes of errors are called; `name` is a text that anybody may have set. */
const CLASS = /^[A-Z][A-Za-z0-9]{0,40}(?:Error|Exception)$|^Error$/u;
/** Those of systems, of Node and of the engine. */
const CODE = /^(?:E[A-Z0-9]{2,20}|(?:ERR|SQLITE)_[A-Z0-9_]{1,60})$/u;

/**
 * Says once that something unexpected happened. The message of an error may quote data, so only
 * its class and the places in the code are written, and of these only what can be nothing else. Returns the
 * identifier shown to the person. It never fails, whatever was thrown: nobody is behind it to catch that.
 */
export function logUnexpected(where: string, error: unknown, write = writeLine): string {
  const correlationId = randomUUID();
  try {
    write({ correlationId, where, ...described(error) });
  } catch {
    // Whoever reads is gone, or the disk is full: what was to be done goes on.
  }
  return correlationId;
}

function described(error: unknown): object {
  try {
    if (!(error instanceof Error)) return { kind: typeof error, at: [] };
    const code = "code" in error ? codeOf(error.code) : undefined;
    return {
      kind: CLASS.test(error.name) ? error.name : "Error",
      ...(code !== undefined && { code }),
      at: framesOf(error).slice(0, 8),
    };
  } catch {
    return { kind: "unreadable", at: [] };
  }
}

function codeOf(code: unknown): string | undefined {
  return typeof code === "string" && CODE.test(code) ? code : undefined;
}

function writeLine(entry: object): void {
  process.stderr.write(`${JSON.stringify(entry)}\n`);
}
