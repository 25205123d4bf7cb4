import { useQuery } from "@tanstack/react-query";
import { X } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Output } from "#shared/ipc/contract.ts";
import { call } from "#renderer/lib/client.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { offerUndo, showError } from "#renderer/lib/undo.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { thresholdsOptions } from "../queries.ts";
import { ThresholdForm } from "./threshold-form.tsx";
import styles from "./thresholds.module.css";

type Threshold = Output<"expenses.thresholds">[number];

/** Above how much an expense takes two approvals: of all, and of circles that have their own. */
export function Thresholds() {
  const { t } = useTranslation();
  const mayWrite = useMay("finances.write");
  const { data } = useQuery(thresholdsOptions());
  const [isAdding, setAdding] = useState(false);
  if (data === undefined) return null;
  return (
    <section aria-labelledby="thresholds" className={styles["section"]}>
      <h2 id="thresholds" className={styles["title"]}>
        {t("expensePages.approve.thresholds")}
      </h2>
      {data.length === 0 ? (
        <p className={styles["soft"]}>{t("expensePages.approve.oneIsEnough")}</p>
      ) : (
        <ul>
          {data.map((threshold) => (
            <Line key={threshold.id} threshold={threshold} mayWrite={mayWrite} />
          ))}
        </ul>
      )}
      {isAdding ? <ThresholdForm onClose={() => setAdding(false)} /> : null}
      {mayWrite && !isAdding ? (
        <div>
          <Button size="small" onPress={() => setAdding(true)}>
            {t("expensePages.approve.set")}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function Line({ threshold, mayWrite }: { threshold: Threshold; mayWrite: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, body, twoAbove } = threshold;
  const name = body?.name ?? t("expensePages.approve.everybody");
  const remove = async () => {
    try {
      const { seq } = await call("expenses.removeThreshold", { id });
      offerUndo(t("expensePages.approve.removed", { name }), seq);
    } catch (error) {
      showError(error);
    }
  };
  return (
    <li className={styles["line"]}>
      <span>{t("expensePages.approve.line", { name, amount: format.euros(twoAbove) })}</span>
      {mayWrite ? (
        <IconButton
          icon={X}
          label={t("expensePages.approve.remove", { name })}
          onPress={() => void remove()}
        />
      ) : null}
    </li>
  );
}
