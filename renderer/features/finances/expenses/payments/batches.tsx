import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useHolds } from "#renderer/lib/use-may.ts";
import { batchesOptions } from "../queries.ts";
import { BatchCard } from "./batch-card.tsx";
import styles from "./payments.module.css";

/** Transfers that were put together: those that wait for the bank first. */
export function Batches() {
  const { t } = useTranslation();
  const mayRead = useHolds("finances.read");
  const { data } = useQuery({ ...batchesOptions(), enabled: mayRead });
  const shown = (data ?? []).filter(({ state }) => state !== "dropped");
  if (shown.length === 0) return null;
  const open = shown.filter(({ state }) => state === "open");
  const paid = shown.filter(({ state }) => state === "paid");
  return (
    <section aria-labelledby="batches" className={styles["section"]}>
      <h2 id="batches" className={styles["title"]}>
        {t("expensePages.payments.title")}
      </h2>
      {[...open, ...paid].map((batch) => (
        <BatchCard key={batch.id} batch={batch} />
      ))}
    </section>
  );
}
