import i18next from "i18next";
import { sayFailure } from "#shared/domain/rules/say-answer.ts";
import type { ErrorParams, Failure } from "#shared/ipc/result.ts";
import { failureOf } from "./client.ts";

/** A text by a key that is only known at run time; null where there is none. */
export function sentence(key: string, params: Readonly<Record<string, unknown>>): string | null {
  if (!i18next.exists(key, params)) return null;
  return i18next.t(key, { ...params, defaultValue: "" });
}

/** The translated sentence of a failure: what happened and what to do. */
export function failureMessage(failure: Failure): string {
  const said = sayFailure(failure.code, failure.params ?? {}, sentence, i18next.language);
  const params = { ...said, correlationId: failure.correlationId ?? "–" };
  return (
    sentence(`errors.${failure.code}`, params) ?? i18next.t("errors.unexpected", { ...params })
  );
}

export function errorMessage(error: unknown): string {
  return failureMessage(failureOf(error));
}

/** The sentence for one code of a field, which may be a zod issue code. */
export function fieldMessage(code: string, params: ErrorParams = {}): string {
  return sentence(`app.fields.${code}`, params) ?? i18next.t("app.fields.other");
}
