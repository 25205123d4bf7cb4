import { useTranslation } from "react-i18next";
import type { ReadEntry } from "#shared/domain/cases/entry.ts";
import type { CaseView } from "#shared/ipc/cases.contract.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { StatusTag } from "#renderer/ui/status-tag.tsx";
import styles from "../cases.module.css";
import type { CaseOf } from "./people.tsx";

/** Everything that was done, the newest first; who read it, too. */
export function Timeline({ state, view }: CaseOf) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className={styles["part"]}>
      <h2>{t("cases.timeline")}</h2>
      <ol className={styles["list"]}>
        {state.entries.toReversed().map((entry) => (
          <li key={entry.id} className={styles["entry"]}>
            <div className={styles["tags"]}>
              <strong>{t(`cases.acts.${entry.act.kind}`)}</strong>
              <span className={styles["note"]}>
                {t("cases.byOn", {
                  who: view.names[entry.by] ?? "",
                  when: format.instant(entry.at),
                })}
              </span>
              {state.undone.has(entry.id) ? <StatusTag>{t("cases.undone")}</StatusTag> : null}
            </div>
            <Words entry={entry} notes={view.notes} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Words({ entry: { act }, notes }: { entry: ReadEntry; notes: CaseView["notes"] }) {
  const own = act.kind === "note" ? notes.find(({ record }) => record === act.record) : undefined;
  // The words of a report have their own place, and are long.
  const said =
    act.kind !== "report" && "text" in act && typeof act.text === "string" ? act.text : "";
  const text = own?.text ?? said;
  return text === "" ? null : <p className={styles["words"]}>{text}</p>;
}
