import { randomUUID } from "node:crypto";

/**
 * Says once that something unexpected happened. The message of an error may quote data, so only
 * its class and the places in the code are written. Returns the identifier shown to the person.
 */
export function logUnexpected(where: string, error: unknown, write = writeLine): string {
  const correlationId = randomUUID();
  const isError = error instanceof Error;
  const frames = isError ? framesOf(error) : [];
  write({
    correlationId,
    where,
    kind: isError ? error.name : typeof error,
    ...(isError && "code" in error ? { code: String(error.code) } : {}),
    at: frames.slice(0, 8),
  });
  return correlationId;
}

/** The stack begins with the message, of which a line may look like a place in the code. */
function framesOf({ stack = "", message }: Error): string[] {
  const places = stack.replace(message, () => "");
  return places.split("\n").filter((line) => /^\s+at /u.test(line));
}

function writeLine(entry: object): void {
  process.stderr.write(`${JSON.stringify(entry)}\n`);
}
