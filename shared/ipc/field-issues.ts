import type { z } from "zod";
import { daysAround } from "../domain/kernel/day-steps.ts";
import type { FieldIssue } from "./result.ts";

type Issue = z.core.$ZodIssue;

/** What a schema refused of an input, field by field; a day that no calendar has, with those beside it. */
export function fieldIssues(issues: readonly Issue[], input: unknown): FieldIssue[] {
  return issues.map((issue) => {
    const path = issue.path.join(".");
    const beside = isDay(issue) ? daysAround(String(valueAt(input, issue.path))) : null;
    if (beside !== null) return { path, code: "no_such_day", params: { ...beside } };
    return { path, code: issue.code === "custom" ? issue.message : issue.code };
  });
}

const isDay = (issue: Issue) => issue.code === "invalid_format" && issue.format === "date";

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined,
    input,
  );
}
