import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "wouter";
import type { ExpenseView } from "#shared/domain/finances/expenses/views.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { DropZone } from "#renderer/lib/receipts/drop-zone.tsx";
import { IntakeSaid } from "#renderer/lib/receipts/intake-said.tsx";
import { useIntake } from "#renderer/lib/receipts/use-intake.ts";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { FixedPage, Page, PageContent } from "#renderer/ui/page.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import entryStyles from "../entry/entry.module.css";
import { LookAlikes } from "../entry/look-alikes.tsx";
import { NoReceipt } from "../entry/no-receipt.tsx";
import { CorrectJourney } from "../mileage/correct-journey.tsx";
import { expenseOptions } from "../queries.ts";
import { AskFirst, useAskFirst } from "../ask-first.tsx";
import { Receipts } from "../receipts/receipts.tsx";
import { useAddReceipt } from "../receipts/use-add-receipt.ts";
import { StateTag } from "../state-tag.tsx";
import { EditExpense } from "./edit-expense.tsx";
import { ExpenseActions, type Editing } from "./expense-actions.tsx";
import { ExpenseEvents } from "./expense-events.tsx";
import { ExpenseFacts } from "./expense-facts.tsx";
import { Lacks } from "./lacks.tsx";
import { NextSteps } from "./next-steps.tsx";
import styles from "./one.module.css";

export function ExpensePage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(expenseOptions(id));
  if (data !== undefined && error === null) return <Shown key={id} view={data} />;
  return (
    <Page>
      <PageHeader
        title={t("expensePages.one.title")}
        eyebrow={<Link href="/finances">{t("finances.title")}</Link>}
      />
      <PageContent>
        {error === null ? (
          <Skeleton lines={8} />
        ) : (
          <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
        )}
      </PageContent>
    </Page>
  );
}

/** One expense: its receipts, what it says, what happened to it, and what can be done now. */
function Shown({ view }: { view: ExpenseView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [editing, setEditing] = useState<Editing | null>(null);
  const [hasNoneNow, setNoneNow] = useState(false);
  const intake = useIntake(useAddReceipt(view));
  const first = useAskFirst(view);
  const take = (files: readonly File[]) =>
    first.ask(t("expensePages.one.addReceipt"), () => intake.take(files));
  const { fields, state, can, receiptList, journey } = view;
  const mayAdd = can.addReceipt === null;
  return (
    <FixedPage>
      <PageHeader
        full
        eyebrow={<Link href="/finances">{t("finances.title")}</Link>}
        title={fields.purpose === "" ? t("expensePages.noPurpose") : fields.purpose}
        detail={
          <span className={styles["standing"]}>
            {fields.cents === null ? null : (
              <strong className={styles["amount"]} data-tabular>
                {format.euros(fields.cents)}
              </strong>
            )}
            <StateTag state={state} />
          </span>
        }
        actions={
          <ExpenseActions view={view} editing={editing} onEdit={setEditing} onFiles={take} />
        }
      />
      {mayAdd ? <DropZone text={t("expensePages.one.drop")} onFiles={take} /> : null}
      <div className={entryStyles["said"]}>
        <IntakeSaid intake={intake} />
      </div>
      <AskFirst view={view} asked={first.asked} onClose={first.onClose} />
      <div className={entryStyles["columns"]}>
        {receiptList.length > 0 ? (
          <Receipts view={view} onNone={() => setNoneNow(true)} />
        ) : mayAdd ? (
          <NoReceipt
            become={journey === null ? "toThis" : "toJourney"}
            isReading={intake.progress !== null}
            onFiles={take}
            takesFocus={hasNoneNow}
          />
        ) : (
          <p className={styles["none"]}>{t("expensePages.one.noReceipt")}</p>
        )}
        <div className={entryStyles["side"]}>
          {editing === "fields" ? (
            <EditExpense view={view} onClose={() => setEditing(null)} />
          ) : editing === "journey" && journey !== null ? (
            <CorrectJourney view={view} journey={journey} onClose={() => setEditing(null)} />
          ) : (
            <div className={styles["facts"]}>
              <LookAlikes alike={view.lookAlikes} />
              <Lacks view={view} />
              <NextSteps view={view} />
              <ExpenseFacts view={view} />
              <ExpenseEvents view={view} />
            </div>
          )}
        </div>
      </div>
    </FixedPage>
  );
}
