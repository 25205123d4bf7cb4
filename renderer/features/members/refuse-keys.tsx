import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { call } from "#renderer/lib/client.ts";
import { showError } from "#renderer/lib/undo.ts";
import { Button } from "#renderer/ui/button.tsx";
import { showToast } from "#renderer/ui/toast.tsx";
import styles from "./members.module.css";

export interface RefuseKeysProps {
  id: string;
  name: string;
  /** Of the keys that were shown: others that were proposed since are not refused. */
  sign: string;
  onRefused?: () => void;
  /** It was this person who answered for them. */
  isOwn?: boolean;
}

/** Ends what was said for keys in place of lost ones. */
export function RefuseKeys({ id, name, sign, onRefused, isOwn = false }: RefuseKeysProps) {
  const { t } = useTranslation();
  const refuse = useMutation({
    mutationFn: () => call("members.refuseKeys", { id, sign }),
    onSuccess: () => {
      showToast({ text: t("members.lost.refused", { name }) });
      onRefused?.();
    },
    onError: showError,
  });
  return (
    <div className={styles["actions"]}>
      <Button variant="danger" isDisabled={refuse.isPending} onPress={() => refuse.mutate()}>
        {t(isOwn ? "members.lost.takeBack" : "members.lost.refuse")}
      </Button>
    </div>
  );
}
