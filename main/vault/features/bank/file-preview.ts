import type { Problem, Question, Warning } from "#shared/domain/finances/bank/bank-file.ts";
import type { FileHints } from "#shared/domain/finances/bank/hints.ts";
import { payoutsOf } from "#shared/domain/finances/bank/platform-payments.ts";
import {
  SHOWN_NOTES,
  type AccountPreview,
  type BankPreview,
} from "#shared/domain/finances/bank/preview.ts";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import type { StoredAccount } from "./account.repository.ts";
import type { FoundFile, FreshCount } from "./reader-messages.ts";

/** What is shown of a field of a file, which may be anything. */
const SHOWN_FIELD = 120;
const shown = (field: string | null) => field?.slice(0, SHOWN_FIELD).toWellFormed() ?? null;

export interface ComparedAccount {
  readonly into: StoredAccount | null;
  readonly count: FreshCount;
}

/** What is shown of a file, with what is new of each of its accounts. */
export function previewOf(
  file: FoundFile,
  compared: readonly ComparedAccount[],
  hints: FileHints,
): BankPreview {
  const { digest, encoding } = file;
  const read = { digest, encoding, hints: { dateOrder: hints.dateOrder, columns: hints.columns } };
  switch (file.kind) {
    case "statements":
      return {
        ...read,
        kind: "statements",
        format: file.format,
        accounts: file.accounts.map(
          ({ told, currency, from, to, opening, closing, lines }, at) => ({
            told: shown(told),
            currency: currency.slice(0, SHOWN_FIELD),
            from,
            to,
            opening,
            closing,
            lines,
            ...accountOf(compared[at]),
          }),
        ),
        ignored: file.ignored.map(({ because, place, ref }) => ({
          because,
          line: place.line,
          ref: shown(ref),
        })),
        ignoredCount: file.ignoredCount,
        warnings: file.warnings.map(warningView),
        warningCount: file.warningCount,
      };
    case "payments":
      return {
        ...read,
        kind: "payments",
        count: file.payments.length,
        payouts: [...payoutsOf(file.payments).paidOut]
          .slice(0, SHOWN_NOTES)
          .map(([date, cents]) => ({ date, cents })),
      };
    case "question":
      return { ...read, kind: "question", question: questionView(file.question) };
    case "error":
      return { ...read, kind: "error", problems: file.errors.map(problemView) };
    default:
      return assertNever(file);
  }
}

function accountOf(
  compared: ComparedAccount | undefined,
): Pick<AccountPreview, "into" | keyof FreshCount> {
  const { into = null, count } = compared ?? {};
  if (count === undefined) throw new Error("each account of a file was compared");
  return { into: into === null ? null : { id: into.id, name: into.fields.name }, ...count };
}

const questionView = (question: Question) =>
  question.ask === "columns"
    ? { ask: question.ask, rows: question.rows.map((row) => [...row]) }
    : question;
const warningView = ({ kind, line, field }: Warning) => ({ kind, line, field: shown(field) });
const problemView = ({ kind, line, index, field }: Problem) => ({
  kind,
  line,
  index: index ?? null,
  field: shown(field),
});
