import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Output } from "#shared/ipc/contract.ts";
import type { ChosenFile } from "#shared/ipc/file-ref.ts";
import type { VaultOpener } from "#shared/ipc/vault-opener.ts";
import { call, callSealed } from "#renderer/lib/client.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { showError } from "#renderer/lib/undo.ts";
import { Button } from "#renderer/ui/button.tsx";
import sheet from "#renderer/ui/sheet.module.css";
import { recentVaultsQuery } from "#renderer/lib/recent-vaults.ts";
import styles from "./restore.module.css";

type Present = Output<"backup.compare">["vaults"][number];
type Counts = NonNullable<Present["counts"]>;

const ROWS = [
  "people",
  "bodies",
  "mandates",
  "meetings",
  "expenses",
  "bookEntries",
  "bankLines",
  "taxReceipts",
  "documents",
  "entries",
] as const;

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
    queryFn: () => callSealed("backup.compare", { vaults: refs, opener }),
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
      <div className={sheet["actions"]}>
        <Button onPress={() => void choose().catch(showError)}>{t("backup.compare.choose")}</Button>
      </div>
    </>
  );
}

interface TableProps {
  restored: Output<"backup.restore">;
  present: readonly Present[];
}

function Table({ restored, present }: TableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const instant = (at: string | null) =>
    at === null ? t("backup.compare.noEntry") : format.exactInstant(at);
  /** With what it has more or less than the backup. */
  const beside = (count: number, before: number) => {
    if (count === before) return format.number(count);
    const sign = count > before ? "+" : "−";
    return `${format.number(count)} (${sign}${format.number(Math.abs(count - before))})`;
  };
  const column = (counts: Counts | null, say: (known: Counts) => string) =>
    counts === null ? t("backup.compare.closed") : say(counts);
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
        {ROWS.map((row) => (
          <tr key={row}>
            <th scope="row">{t(`backup.compare.rows.${row}`)}</th>
            <td>{format.number(restored[row])}</td>
            {present.map(({ ref, counts }) => (
              <td key={ref}>{column(counts, (known) => beside(known[row], restored[row]))}</td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{t("backup.compare.rows.lastEntry")}</th>
          <td>{instant(restored.lastEntryAt)}</td>
          {present.map(({ ref, counts }) => (
            <td key={ref}>{column(counts, ({ lastEntryAt }) => instant(lastEntryAt))}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
