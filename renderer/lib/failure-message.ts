import i18next from "i18next";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import type { ErrorParams, Failure } from "#shared/ipc/result.ts";
import { failureOf } from "./client.ts";
import { plainDate } from "./dates.ts";

function sentence(key: string, params: Record<string, unknown>): string | null {
  if (!i18next.exists(key, params)) return null;
  return i18next.t(key, { ...params, defaultValue: "" });
}

/** The translated sentence of a failure: what happened and what to do. */
export function failureMessage(failure: Failure): string {
  const params = { ...saidDays(failure.params), correlationId: failure.correlationId ?? "–" };
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

/** Days cross processes as they are stored, and are said as people do. */
function saidDays(params: Failure["params"]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(params ?? {}).map(([name, value]) => {
      const day = IsoDate.safeParse(value);
      return [name, day.success ? plainDate(day.data, i18next.language) : value];
    }),
  );
}
