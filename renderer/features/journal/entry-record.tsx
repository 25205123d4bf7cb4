import { useTranslation } from "react-i18next";
import type { RecordChange } from "#shared/domain/journal/details.ts";
import styles from "./entry-panel.module.css";
import { useValueText } from "./use-value-text.ts";

/** What an entry did to one row: each field before and after. */
export function EntryRecord({ record }: { record: RecordChange }) {
  const { t } = useTranslation();
  const say = useValueText();
  const act = t(`journal.entry.acts.${record.act}`);
  return (
    <section>
      <h3 className={styles["record"]}>
        {record.name === "" ? act : t("journal.whatOf", { what: act, name: record.name })}
      </h3>
      <dl className={styles["fields"]}>
        {record.fields.map(({ field, before, after }) => (
          <div key={field}>
            <dt>{t(`journal.fields.${field}`)}</dt>
            <dd>
              {record.act === "changed" ? (
                <>
                  <del>{say(before)}</del> <span aria-hidden>→</span> <ins>{say(after)}</ins>
                </>
              ) : (
                say(after ?? before)
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
