import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { FinancesPage } from "../finances-page.tsx";
import styles from "./list/list.module.css";
import { Batches } from "./payments/batches.tsx";
import { OwedTable } from "./payments/owed-table.tsx";
import { PaymentForm } from "./payments/payment-form.tsx";
import { batchesOptions, owedOptions } from "./queries.ts";

/** What each person is owed, and the transfers that pay it back. */
export function OwedPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const mayWrite = useMay("finances.write");
  const { data, error, refetch } = useQuery(owedOptions());
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isPaying, setPaying] = useState(false);
  const { data: batches } = useQuery({ ...batchesOptions(), enabled: mayWrite });
  // What is on its way to the bank goes into no other transfer.
  const onItsWay = new Set(
    (batches ?? [])
      .filter(({ state }) => state === "open")
      .flatMap(({ transfers }) => transfers.map(({ expense }) => expense)),
  );
  const owed = data ?? [];
  const payable = owed.filter(({ expenses }) => !expenses.some((id) => onItsWay.has(id)));
  const chosen = payable.filter(({ person }) => !left.has(person.id));
  const sum = chosen.reduce((total, one) => total + one.owed, 0);
  return (
    <FinancesPage>
      {error === null ? null : (
        <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
      )}
      {data === undefined && error === null ? <Skeleton lines={5} /> : null}
      {data?.length === 0 ? (
        <EmptyState title={t("expensePages.owed.emptyTitle")}>
          <p>{t("expensePages.owed.empty")}</p>
        </EmptyState>
      ) : null}
      {owed.length === 0 ? null : (
        <>
          <OwedTable
            owed={owed}
            payable={mayWrite ? payable : null}
            chosen={chosen}
            onChoose={(id, isChosen) => {
              const next = new Set(left);
              if (isChosen) next.delete(id);
              else next.add(id);
              setLeft(next);
            }}
          />
          {isPaying ? <PaymentForm chosen={chosen} onClose={() => setPaying(false)} /> : null}
          {payable.length > 0 && mayWrite && !isPaying ? (
            <div className={styles["more"]}>
              <Button
                variant="primary"
                isDisabled={chosen.length === 0}
                onPress={() => setPaying(true)}
              >
                {t("expensePages.payments.make", { amount: format.euros(sum) })}
              </Button>
            </div>
          ) : null}
        </>
      )}
      <Batches />
    </FinancesPage>
  );
}
