import type { EntryProblem } from "#shared/domain/finances/books/entry.ts";
import { decimalOf } from "#shared/domain/finances/money.ts";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { closedYear } from "./years.service.ts";

/** Why an entry is refused, with its line, its day or its amounts. */
export function refusal(problem: EntryProblem): ExpectedError {
  switch (problem.kind) {
    case "too_few_lines":
      return new ExpectedError("books.too_few_lines");
    case "no_amount":
      return new ExpectedError("books.no_amount", { line: problem.line });
    case "negative":
      return new ExpectedError("books.negative", { line: problem.line });
    case "both_sides":
      return new ExpectedError("books.both_sides", { line: problem.line });
    case "unknown_account":
      return new ExpectedError("books.unknown_account", {
        line: problem.line,
        account: problem.account,
      });
    case "unbalanced":
      return new ExpectedError("books.unbalanced", {
        debit: spoken(problem.debit),
        credit: spoken(problem.credit),
        by: spoken(Math.abs(problem.debit - problem.credit)),
      });
    case "no_year":
      return new ExpectedError("books.no_year", { day: problem.date });
    case "closed_year":
      return closedYear(problem.date, problem.end, problem.open);
    case "opening_day":
      return new ExpectedError("books.opening_day", { day: problem.start });
    case "opening_account":
      return new ExpectedError("books.opening_account", {
        line: problem.line,
        account: problem.account,
      });
    default:
      return assertNever(problem);
  }
}

/** As it is written in French and read anywhere: no float is made of it. */
const spoken = (cents: number) => decimalOf(cents).replace(".", ",");
