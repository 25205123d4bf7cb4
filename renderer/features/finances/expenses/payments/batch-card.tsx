import { CircleCheck, FileDown, Printer, Trash2 } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { PaymentBatch } from "#shared/domain/finances/payments/batch.ts";
import { call, failureOf } from "#renderer/lib/client.ts";
import { todayIso } from "#renderer/lib/dates.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { currentLanguage } from "#renderer/lib/i18n.ts";
import { offerUndo, showError } from "#renderer/lib/undo.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { StatusTag } from "#renderer/ui/status-tag.tsx";
import { showToast } from "#renderer/ui/toast.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import { sayAccount } from "../say-account.ts";
import styles from "./payments.module.css";

/** Transfers that go to the bank together: written as often as one likes, then confirmed or dropped. */
export function BatchCard({ batch }: { batch: PaymentBatch }) {
  const { t } = useTranslation();
  const format = useFormat();
  const mayWrite = useMay("finances.write");
  const [isWorking, setWorking] = useState(false);
  const { id, state, on, total, transfers } = batch;
  const amount = format.euros(total);

  const run = async (work: () => Promise<void>) => {
    if (isWorking) return;
    setWorking(true);
    try {
      await work();
    } catch (error) {
      if (failureOf(error).code !== "job.cancelled") showError(error);
    } finally {
      setWorking(false);
    }
  };
  const write = (kind: "pain001" | "list") =>
    run(async () => {
      const folder = await call("app.chooseFolder", { purpose: "payments" });
      if (folder === null) return;
      const { fileName } = await call(
        "expenses.writePayments",
        { batch: id, format: kind, language: currentLanguage(), folder: folder.ref },
        { jobId: crypto.randomUUID() },
      );
      showToast({ text: t("expensePages.payments.written", { name: fileName }) });
    });
  const confirm = () =>
    run(async () => {
      const { seq } = await call("expenses.confirmPayments", { batch: id, on: todayIso() });
      offerUndo(t("expensePages.payments.confirmed", { amount }), seq);
    });
  const drop = () =>
    run(async () => {
      await call("expenses.dropPayments", { batch: id });
      showToast({ text: t("expensePages.payments.dropped") });
    });

  return (
    <article className={styles["card"]} aria-label={t("expensePages.payments.card", { amount })}>
      <p className={styles["head"]}>
        <strong data-tabular>{amount}</strong>
        <span>{t("expensePages.payments.when", { day: format.plainDate(on) })}</span>
        <StatusTag tone={state === "open" ? "warning" : "neutral"}>
          {t(`expensePages.payments.states.${state}`)}
        </StatusTag>
      </p>
      <details className={styles["details"]}>
        <summary>{t("expensePages.payments.transfers", { count: transfers.length })}</summary>
        <ul>
          {transfers.map((transfer) => (
            <li key={transfer.expense} className={styles["transfer"]}>
              <span>{transfer.name}</span>
              <span data-tabular className={styles["soft"]}>
                {sayAccount(transfer.account)}
              </span>
              <span className={styles["soft"]}>{transfer.label}</span>
              <span data-tabular className={styles["amount"]}>
                {format.euros(transfer.cents)}
              </span>
            </li>
          ))}
        </ul>
      </details>
      {state === "open" && mayWrite ? (
        <>
          <div className={layout["buttons"]}>
            <Button size="small" icon={FileDown} onPress={() => void write("pain001")}>
              {t("expensePages.payments.bankFile")}
            </Button>
            <Button size="small" icon={Printer} onPress={() => void write("list")}>
              {t("expensePages.payments.list")}
            </Button>
            <Button size="small" icon={CircleCheck} onPress={() => void confirm()}>
              {t("expensePages.payments.confirm")}
            </Button>
            <Button size="small" variant="quiet" icon={Trash2} onPress={() => void drop()}>
              {t("expensePages.payments.drop")}
            </Button>
          </div>
          <p className={styles["soft"]}>{t("expensePages.payments.clear")}</p>
        </>
      ) : null}
    </article>
  );
}
