import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Output } from "#shared/ipc/contract.ts";
import type { ChosenFile } from "#shared/ipc/file-ref.ts";
import type { VaultOpener } from "#shared/ipc/vault-opener.ts";
import { call } from "#renderer/lib/client.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { showError } from "#renderer/lib/undo.ts";
import { Button } from "#renderer/ui/button.tsx";
import gate from "../gate.module.css";
import { recentVaultsQuery } from "../queries.ts";
import styles from "./restore.module.css";

type Present = Output<"backup.compare">["vaults"][number];
type Counts = NonNullable<Present["counts"]>;

export interface ComparisonProps {
  restored: Output<"backup.restore">;
  opener: VaultOpener;
}

/** What was restored beside the same vault as it stands: those opened here before, or one chosen. */
export function Comparison({ restored, opener }: ComparisonProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<ChosenFile | null>(null);
  const { data: recent } = useQuery(recentVaultsQuery());
  const known = (recent ?? []).filter(({ missing }) => !missing).map(({ ref }) => ref);
  const refs = [...new Set([...known, ...(chosen === null ? [] : [chosen.ref])])];
  const { data: present, error } = useQuery({
    queryKey: ["app", "compare", restored.folderName, refs],
    queryFn: () => call("backup.compare", { vaults: refs, opener }),
    enabled: recent !== undefined,
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
  const choose = async () => {
    const folder = await call("app.chooseFolder", { purpose: "vault" });
    if (folder !== null) setChosen(folder);
  };
  const isOther =
    chosen !== null && present?.vaults.every(({ ref }) => ref !== chosen.ref) === true;
  return (
    <>
      <Table restored={restored} present={present?.vaults ?? []} />
      {error === null ? null : <p className={styles["note"]}>{errorMessage(error)}</p>}
      {isOther ? <output>{t("backup.compare.other", { name: chosen.name })}</output> : null}
      {present?.vaults.length === 0 && !isOther ? (
        <p className={styles["note"]}>{t("backup.compare.none")}</p>
      ) : null}
      <div className={gate["actions"]}>
        <Button onPress={() => void choose().catch(showError)}>{t("backup.compare.choose")}</Button>
      </div>
    </>
  );
}

function Table({
  restored,
  present,
}: {
  restored: Output<"backup.restore">;
  present: readonly Present[];
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const say = {
    people: ({ people }: Counts) => format.number(people),
    meetings: ({ meetings }: Counts) => format.number(meetings),
    entries: ({ entries }: Counts) => format.number(entries),
    lastEntry: ({ lastEntryAt }: Counts) =>
      lastEntryAt === null ? t("backup.compare.noEntry") : format.exactInstant(lastEntryAt),
  };
  const rows = ["people", "meetings", "entries", "lastEntry"] as const;
  return (
    <table className={styles["table"]}>
      <caption className={styles["caption"]}>{t("backup.compare.caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("backup.compare.what")}</th>
          <th scope="col">{t("backup.compare.restored")}</th>
          {present.map(({ ref, folderName }) => (
            <th key={ref} scope="col">
              {t("backup.compare.present", { folderName })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <th scope="row">{t(`backup.compare.rows.${row}`)}</th>
            <td>{say[row](restored)}</td>
            {present.map(({ ref, counts }) => (
              <td key={ref}>{counts === null ? t("backup.compare.closed") : say[row](counts)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
