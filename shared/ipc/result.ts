import { z } from "zod";

/** Values that a translated message may show: counts, line numbers, names of fields. */
export const ErrorParams = z.record(z.string(), z.union([z.string(), z.number()]));
export type ErrorParams = z.infer<typeof ErrorParams>;

/** One field that was refused, by its path in the input. */
export const FieldIssue = z.object({ path: z.string(), code: z.string() });
export type FieldIssue = z.infer<typeof FieldIssue>;

/** Failures that any method may meet, besides its own. */
export const COMMON_ERROR_CODES = [
  "ipc.unknown_method",
  "ipc.malformed",
  "ipc.forbidden_sender",
  "access.forbidden",
  "vault.locked",
  "vault.read_only",
  "vault.gone",
  "vault.disk_full",
  "vault.not_writable",
  "vault.damaged",
  "vault.disk_failing",
  "job.cancelled",
  "unexpected",
] as const;

/** A failure as it crosses processes: a code the renderer translates, never a sentence. */
export const Failure = z.object({
  code: z.string(),
  params: ErrorParams.optional(),
  fields: z.array(FieldIssue).optional(),
  /** Present on "unexpected": the same identifier is in the log. */
  correlationId: z.string().optional(),
});
export type Failure = z.infer<typeof Failure>;

export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(code: string, params?: ErrorParams): { ok: false; error: Failure } {
  return { ok: false, error: params === undefined ? { code } : { code, params } };
}

/** An expected failure thrown inside a process; its dispatcher turns it into a `Result`. */
export class ExpectedError extends Error {
  readonly code: string;
  readonly params: ErrorParams | undefined;
  readonly fields: FieldIssue[] | undefined;

  constructor(code: string, params?: ErrorParams, fields?: FieldIssue[]) {
    super(code);
    this.name = "ExpectedError";
    this.code = code;
    this.params = params;
    this.fields = fields;
  }

  toFailure(): Failure {
    return {
      code: this.code,
      ...(this.params === undefined ? {} : { params: this.params }),
      ...(this.fields === undefined ? {} : { fields: this.fields }),
    };
  }
}
