import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { ClosingProblem, ClosingWarning } from "#shared/domain/finances/books/closing.ts";
import type { YearView } from "#shared/domain/finances/books/views.ts";
import type { Output } from "#shared/ipc/contract.ts";
import { call } from "#renderer/lib/client.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { personName, useFormat } from "#renderer/lib/format.ts";
import { useAttempt } from "#renderer/lib/use-attempt.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { showToast } from "#renderer/ui/toast.tsx";
import { Table } from "#renderer/ui/table.tsx";
import styles from "../books.module.css";
import { closingOptions } from "../queries.ts";
import { useAccountWords } from "../use-account-words.ts";

/** What holds the closing, what to look at before it, and what is carried forward; then it is done for good. */
export function ClosingForm({ year, onClose }: { year: YearView; onClose: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data, error, refetch } = useQuery(closingOptions(year.id));
  const attempt = useAttempt();
  const close = async () => {
    await call("books.closeYear", { year: year.id });
    showToast({ text: t("books.years.closedDone") });
    onClose();
  };
  if (error !== null) {
    return <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />;
  }
  if (data === undefined) return <Skeleton lines={4} />;
  return (
    <div className={styles["stack"]}>
      <h3 className={styles["sub"]}>
        {t("books.years.closing", {
          from: format.shortDate(year.start),
          to: format.shortDate(year.end),
        })}
      </h3>
      {data.problems.length === 0 ? null : (
        <Banner tone="danger" title={t("books.years.held")}>
          <ul className={styles["list"]}>
            {data.problems.map((problem) => (
              <li key={problem.kind}>
                <Problem problem={problem} />
              </li>
            ))}
          </ul>
        </Banner>
      )}
      {data.warnings.length === 0 ? null : (
        <Banner tone="warning" title={t("books.years.look")}>
          <ul className={styles["list"]}>
            {data.warnings.map((warning) => (
              <li key={warning.kind}>
                <Warning warning={warning} />
              </li>
            ))}
          </ul>
        </Banner>
      )}
      <Carried closing={data} />
      <p>{t("books.years.closeDetail")}</p>
      <FormFailure>{attempt.saidBesides()}</FormFailure>
      <div className={styles["buttons"]}>
        <Button
          variant="danger"
          isDisabled={data.problems.length > 0}
          isPending={attempt.isWorking}
          onPress={() => attempt.run(close)}
        >
          {t("books.years.closeSure")}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {t("app.ui.cancel")}
        </Button>
      </div>
    </div>
  );
}

function Problem({ problem }: { problem: ClosingProblem }) {
  const { t } = useTranslation();
  const { euros } = useFormat();
  switch (problem.kind) {
    case "drafts":
      return t("books.years.problems.drafts", { count: problem.count });
    case "in_kind_unequal":
      return t("books.years.problems.in_kind_unequal", {
        given: euros(problem.given),
        used: euros(problem.used),
      });
    case "unbalanced":
      return t("books.years.problems.unbalanced", { by: euros(problem.by) });
    default:
      return t(`books.years.problems.${problem.kind}`);
  }
}

function Warning({ warning }: { warning: ClosingWarning }) {
  const { t } = useTranslation();
  const { euros } = useFormat();
  switch (warning.kind) {
    case "no_entries":
      return t("books.years.warnings.no_entries");
    case "unreconciled":
      return t("books.years.warnings.unreconciled", { count: warning.count });
    default:
      return t(`books.years.warnings.${warning.kind}`, { amount: euros(warning.cents) });
  }
}

function Carried({ closing }: { closing: Output<"books.closing"> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { name } = useAccountWords();
  const day = format.shortDate(closing.next.start);
  const euros = (cents: number) => (cents === 0 ? "" : format.euros(cents));
  return (
    <>
      <p className={styles["result"]} data-tabular>
        {t("books.years.result", { amount: format.euros(closing.result) })}
      </p>
      <h3 className={styles["sub"]}>{t("books.years.carried", { day })}</h3>
      {closing.isWritten ? <p>{t("books.years.writtenAlready")}</p> : null}
      {closing.opening.length === 0 ? (
        <p>{t("books.years.nothingCarried")}</p>
      ) : (
        <Table className={styles["table"]}>
          <thead>
            <tr>
              <th scope="col">{t("books.account")}</th>
              <th scope="col" className={styles["amount"]}>
                {t("books.debit")}
              </th>
              <th scope="col" className={styles["amount"]}>
                {t("books.credit")}
              </th>
            </tr>
          </thead>
          <tbody>
            {closing.opening.map(({ account, person, debit, credit }) => (
              <tr key={`${account} ${person?.id ?? ""}`}>
                <td>
                  {name(account)}
                  {person === null ? null : (
                    <span className={styles["lines"]}>{personName(person)}</span>
                  )}
                </td>
                <td className={styles["amount"]} data-tabular>
                  {euros(debit)}
                </td>
                <td className={styles["amount"]} data-tabular>
                  {euros(credit)}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </>
  );
}
