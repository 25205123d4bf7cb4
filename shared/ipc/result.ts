import type { contract, MethodName } from "./contract.ts";

/** Values that a translated message may show: counts, line numbers, names of fields. */
export type ErrorParams = Record<string, string | number>;

/** One field that was refused, by its path in the input. */
export interface FieldIssue {
  readonly path: string;
  readonly code: string;
  /** What its sentence says. */
  readonly params?: ErrorParams | undefined;
}

/** Failures that any method may meet, besides its own: of the call, the rights, the vault, the disk. */
export const COMMON_ERROR_CODES = [
  "ipc.unknown_method",
  "ipc.malformed",
  "ipc.forbidden_sender",
  "access.forbidden",
  "vault.locked",
  "vault.read_only",
  "vault.unsigned",
  "vault.uncheckpointed",
  "witness.undecided",
  "vault.gone",
  "vault.missing",
  "vault.not_a_vault",
  "vault.store_damaged",
  "vault.schema_foreign",
  "vault.part_elsewhere",
  "vault.row_damaged",
  "vault.header_damaged",
  "vault.replaced",
  "vault.overwritten",
  "vault.moved",
  "vault.removed",
  "vault.header_replaced",
  "vault.disk_full",
  "vault.not_writable",
  "vault.damaged",
  "vault.disk_failing",
  "job.cancelled",
  "unexpected",
] as const;

/** Every code that the contract declares, of one method or of all. */
export type ErrorCode =
  | (typeof contract)[MethodName]["errors"][number]
  | (typeof COMMON_ERROR_CODES)[number];

/** A failure as it crosses processes: a code the renderer translates, never a sentence. */
export interface Failure {
  readonly code: ErrorCode;
  readonly params?: ErrorParams | undefined;
  readonly fields?: readonly FieldIssue[] | undefined;
  /** Present on "unexpected": the same identifier is in the log. */
  readonly correlationId?: string | undefined;
}

export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(code: ErrorCode, params?: ErrorParams): { ok: false; error: Failure } {
  return { ok: false, error: params === undefined ? { code } : { code, params } };
}

/** An expected failure thrown inside a process; its dispatcher turns it into a `Result`. */
export class ExpectedError extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams | undefined;
  readonly fields: readonly FieldIssue[] | undefined;

  constructor(code: ErrorCode, params?: ErrorParams, fields?: readonly FieldIssue[]) {
    super(code);
    this.name = "ExpectedError";
    this.code = code;
    this.params = params;
    this.fields = fields;
  }

  /** Thrown again where a failure came to from another process or thread. */
  static from({ code, params, fields }: Failure): ExpectedError {
    return new ExpectedError(code, params, fields);
  }

  toFailure(): Failure {
    return {
      code: this.code,
      ...(this.params === undefined ? {} : { params: this.params }),
      ...(this.fields === undefined ? {} : { fields: this.fields }),
    };
  }
}
