import { useQuery } from "@tanstack/react-query";
import { CalendarSearch, List } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useLocation, useSearchParams } from "wouter";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { FinancesPage } from "../finances-page.tsx";
import { AccountCards } from "./account-cards.tsx";
import { ImportButton, NoAccount } from "./no-account.tsx";
import { accountsOptions } from "./queries.ts";
import { Reconcile } from "./reconcile.tsx";

/** The bank: its accounts, and the lines of one that wait to be reconciled. */
export function BankPage() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [search] = useSearchParams();
  const mayWrite = useMay("finances.write");
  const { data: accounts, error, refetch } = useQuery(accountsOptions());
  const asked = search.get("account");
  const chosen =
    accounts?.find(({ id }) => id === asked) ??
    accounts?.find(({ open }) => open.count > 0) ??
    accounts?.[0];
  const isNew = accounts?.length === 0;
  return (
    <FinancesPage
      actions={
        chosen === undefined ? undefined : (
          <>
            <Button
              icon={List}
              onPress={() => navigate(`/finances/bank/lines?account=${chosen.id}`)}
            >
              {t("bankPages.lines.link")}
            </Button>
            <Button
              icon={CalendarSearch}
              onPress={() => navigate(`/finances/bank/date?account=${chosen.id}`)}
            >
              {t("bankPages.atDate.link")}
            </Button>
            {mayWrite ? <ImportButton /> : null}
          </>
        )
      }
    >
      {accounts === undefined && error === null ? <Skeleton lines={6} /> : null}
      {error === null ? null : (
        <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
      )}
      {isNew ? <NoAccount /> : null}
      {accounts === undefined || chosen === undefined ? null : (
        <>
          <AccountCards accounts={accounts} chosen={chosen.id} />
          <Reconcile key={chosen.id} account={chosen} />
        </>
      )}
    </FinancesPage>
  );
}
