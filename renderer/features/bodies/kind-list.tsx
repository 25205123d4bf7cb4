import { Trash2 } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { OwnBodyKind } from "#shared/domain/bodies/body-kinds.ts";
import { call } from "#renderer/lib/client.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { offerUndo } from "#renderer/lib/undo.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import styles from "./bodies-page.module.css";

/** The collective’s own kinds, each to be deleted where no body is of it. */
export function KindList({ kinds }: { kinds: readonly OwnBodyKind[] }) {
  const { t } = useTranslation();
  const mayWrite = useMay("bodies.write");
  const [refusal, setRefusal] = useState<string | null>(null);
  if (!mayWrite || kinds.length === 0) return null;
  const remove = async ({ id, name }: OwnBodyKind) => {
    setRefusal(null);
    try {
      const { seq } = await call("bodies.removeKind", { id });
      offerUndo(t("bodies.done.kindRemoved", { kind: name }), seq);
    } catch (error) {
      setRefusal(errorMessage(error));
    }
  };
  return (
    <details className={styles["kinds"]}>
      <summary>{t("bodies.list.kinds")}</summary>
      {refusal === null ? null : (
        <Banner tone="warning" live>
          {refusal}
        </Banner>
      )}
      <ul>
        {kinds.map((kind) => (
          <li key={kind.id}>
            <span>{kind.name}</span>
            <IconButton
              icon={Trash2}
              label={t("bodies.list.removeKind", { kind: kind.name })}
              onPress={() => void remove(kind)}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
