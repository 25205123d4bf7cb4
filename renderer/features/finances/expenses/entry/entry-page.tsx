import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "wouter";
import { emptyExpense } from "#shared/domain/finances/expenses/expense.ts";
import { call } from "#renderer/lib/client.ts";
import { dayOf, todayIso } from "#renderer/lib/dates.ts";
import { saveDraft } from "#renderer/lib/draft-store.ts";
import { givenReceipt } from "#renderer/lib/receipts/given-receipt.ts";
import { DropZone } from "#renderer/lib/receipts/drop-zone.tsx";
import { IntakeSaid } from "#renderer/lib/receipts/intake-said.tsx";
import { PickFiles } from "#renderer/lib/receipts/pick-files.tsx";
import type { ReceiptFile } from "#renderer/lib/receipts/read-receipt.ts";
import { useIntake } from "#renderer/lib/receipts/use-intake.ts";
import { showToast } from "#renderer/ui/toast.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { FixedPage } from "#renderer/ui/page.tsx";
import { BlankEntry, type BlankHandle } from "./blank-entry.tsx";
import styles from "./entry.module.css";
import { readSoFar } from "./expense-values.ts";
import { takeGivenFiles } from "./given-files.ts";
import { submitAll } from "./submit-all.ts";
import { StoredEntry } from "./stored-entry.tsx";
import { useEntry } from "./use-entry.ts";

/** Where expenses are written, one after the other: a blank one, or the receipts of a series. */
export function EntryPage() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const client = useQueryClient();
  const entry = useEntry();
  const blank = useRef<BlankHandle>(null);
  const [round, setRound] = useState(0);

  const store = async (file: ReceiptFile) => {
    const { bytes, kind, writtenAt } = file;
    // What was typed before its receipt came is of the first one.
    const typed = blank.current?.take() ?? null;
    const fields = typed === null ? emptyExpense() : readSoFar(typed);
    const { id, receipt } = await call(
      "expenses.startDraft",
      { ...(await givenReceipt(file)), fields },
      { jobId: crypto.randomUUID() },
    );
    client.setQueryData(["receipt", receipt.id], { kind, bytes });
    if (typed !== null) await saveDraft(`expense:${id}`, JSON.stringify(typed));
    entry.add(id, dayOf(new Date(writtenAt).toISOString()));
  };
  const intake = useIntake(store);
  const takeGiven = useEffectEvent(() => intake.take(takeGivenFiles()));
  const { isReady } = entry;
  useEffect(() => {
    // What was kept of a series comes first, and these behind it.
    if (isReady) takeGiven();
  }, [isReady]);
  const waiting = intake.progress === null ? 0 : intake.progress.total - intake.progress.done;
  const total = entry.total + waiting;
  const { current } = entry;
  const leave = () => navigate("/finances");
  /** Of the last one, how the series ended: it is over even where that one was removed. */
  const sayOver = (ids: readonly string[]) => {
    if (entry.number < total || ids.length === 0) return;
    showToast({
      text: t("expensePages.entry.over", { count: ids.length }),
      action: {
        label: t("expensePages.entry.submit", { count: ids.length }),
        onAction: () => void submitAll(t, ids),
      },
    });
  };
  const saved = () => {
    sayOver(entry.ids);
    entry.next();
  };
  const gone = (id: string) => {
    sayOver(entry.ids.filter((one) => one !== id));
    entry.drop(id);
  };

  return (
    <FixedPage>
      <PageHeader
        full
        eyebrow={<Link href="/finances">{t("finances.title")}</Link>}
        title={t("expensePages.entry.title")}
        detail={
          <output>
            {current === undefined || total < 2
              ? ""
              : t("expensePages.entry.place", { number: entry.number, total })}
          </output>
        }
        actions={
          <>
            {current === undefined ? null : (
              <Button variant="quiet" onPress={entry.leave}>
                {t("expensePages.entry.leave")}
              </Button>
            )}
            <PickFiles label={t("expensePages.entry.pick")} onFiles={intake.take} />
          </>
        }
      />
      <DropZone text={t("expensePages.entry.drop")} onFiles={intake.take} />
      <div className={styles["said"]}>
        <IntakeSaid intake={intake} />
      </div>
      {!isReady ? null : current === undefined ? (
        <BlankEntry
          key={round}
          handle={blank}
          isWaiting={waiting > 0}
          onFiles={intake.take}
          onSaved={() => setRound(round + 1)}
          onLeave={leave}
        />
      ) : (
        <StoredEntry
          key={current.id}
          id={current.id}
          day={current.day ?? todayIso()}
          isLast={entry.number === total}
          onSaved={saved}
          onSkip={entry.next}
          onGone={() => gone(current.id)}
          onLeave={leave}
        />
      )}
    </FixedPage>
  );
}
