import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useFormat } from "#renderer/lib/format.ts";
import { standingQuery } from "#renderer/lib/standing.ts";
import styles from "./witness.module.css";

/** Half of the hash: enough that nobody finds another entry with the same, short enough to copy. */
const SHOWN_DIGITS = 32;

/** The journal's last entry and its hash, to be copied by hand. */
export function JournalPrint() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: standing } = useQuery(standingQuery());
  const head = standing?.head ?? null;
  if (head === null) return null;
  const groups = head.hash.slice(0, SHOWN_DIGITS).match(/.{4}/gu) ?? [];
  return (
    <div className={styles["print"]}>
      <h3>{t("witness.print.title")}</h3>
      <p>
        {t("witness.print.value", {
          seq: format.number(head.seq),
          when: format.exactInstant(head.at),
        })}
      </p>
      <code>{groups.join(" ")}</code>
      <p className={styles["note"]}>{t("witness.print.detail")}</p>
    </div>
  );
}
