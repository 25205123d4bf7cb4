import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Member } from "#shared/ipc/members.contract.ts";
import { call } from "#renderer/lib/client.ts";
import { showError } from "#renderer/lib/undo.ts";
import { useIsReadOnly } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { showToast } from "#renderer/ui/toast.tsx";
import styles from "./members.module.css";

export interface ComparedProps {
  member: Member;
  /** Why it is said. */
  why: string;
}

/** That this person met another and read the same words, or the button that says so. */
export function Compared({ member: { id, name, comparison }, why }: ComparedProps) {
  const { t } = useTranslation();
  const isReadOnly = useIsReadOnly();
  const compare = useMutation({
    mutationFn: (sign: string) => call("members.compareKeys", { id, sign }),
    onSuccess: () => showToast({ text: t("members.compare.done", { name }) }),
    onError: showError,
  });
  if (comparison === null) return null;
  if (comparison.isByYou) return <p className={styles["soft"]}>{t("members.panel.compared")}</p>;
  if (!comparison.mayCompare || isReadOnly) return null;
  return (
    <>
      <p className={styles["soft"]}>{why}</p>
      <div className={styles["actions"]}>
        <Button isDisabled={compare.isPending} onPress={() => compare.mutate(comparison.sign)}>
          {t("members.compare.submit")}
        </Button>
      </div>
    </>
  );
}
