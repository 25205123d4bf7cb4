import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Member } from "#shared/ipc/members.contract.ts";
import { call } from "#renderer/lib/client.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { showError } from "#renderer/lib/undo.ts";
import { useIsReadOnly } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { showToast } from "#renderer/ui/toast.tsx";
import styles from "./members.module.css";
import { PanelSection } from "./panel-section.tsx";

interface ToCompareProps {
  member: Member;
  comparison: NonNullable<Member["toCompare"]>;
}

/** Somebody who came back with other keys, and whom nobody met yet who did not answer for them. */
export function ToCompare({ member: { id, name }, comparison }: ToCompareProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const isReadOnly = useIsReadOnly();
  const { sign, endorsedBy, asksYou } = comparison;
  const compare = useMutation({
    mutationFn: () => call("members.compareKeys", { id, sign }),
    onSuccess: () => showToast({ text: t("members.compare.done", { name }) }),
    onError: showError,
  });
  return (
    <PanelSection title={t("members.compare.title")}>
      <p className={styles["soft"]}>
        {t("members.compare.detail", { name, names: format.list(endorsedBy) })}
      </p>
      {asksYou && !isReadOnly ? (
        <div className={styles["actions"]}>
          <Button isDisabled={compare.isPending} onPress={() => compare.mutate()}>
            {t("members.compare.submit")}
          </Button>
        </div>
      ) : null}
    </PanelSection>
  );
}
