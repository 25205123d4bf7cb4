import { useQuery } from "@tanstack/react-query";
import { Trash2 } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "#renderer/lib/client.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { showError } from "#renderer/lib/undo.ts";
import { Button } from "#renderer/ui/button.tsx";
import { ConfirmDialog } from "#renderer/ui/dialog.tsx";
import { showToast } from "#renderer/ui/toast.tsx";
import styles from "./documents.module.css";
import { unusedOptions } from "./queries.ts";

/** What removed documents still take, and how to erase them. Nothing where there are none. */
export function RemovedDocuments() {
  const { t } = useTranslation();
  const format = useFormat();
  const mayWrite = useMay("meetings.write");
  const { data: unused } = useQuery({ ...unusedOptions(), enabled: mayWrite });
  const [isAsking, setAsking] = useState(false);
  if (!mayWrite || unused === undefined || unused.count === 0) return null;
  const { count } = unused;
  const size = format.bytes(unused.bytes);
  const purge = async () => {
    try {
      const purged = await call("attachments.purge", {});
      showToast({ text: t("attachments.purged", { count: purged.count }) });
    } catch (error) {
      showError(error);
    }
  };
  return (
    <div className={styles["removed"]}>
      <p className={styles["note"]}>{t("attachments.unused", { count, size })}</p>
      <Button icon={Trash2} onPress={() => setAsking(true)}>
        {t("attachments.purge")}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={t("attachments.purgeTitle", { count })}
        confirmLabel={t("attachments.purge")}
        onConfirm={() => void purge()}
        danger
      >
        <p>{t("attachments.purgeDetail", { size })}</p>
      </ConfirmDialog>
    </div>
  );
}
