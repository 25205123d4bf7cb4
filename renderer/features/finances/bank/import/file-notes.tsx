import { useTranslation } from "react-i18next";
import type { BankPreview } from "#shared/domain/finances/bank/preview.ts";
import { useFormat } from "#renderer/lib/format.ts";
import styles from "../bank.module.css";

type Statements = Extract<BankPreview, { kind: "statements" }>;

const SHOWN_PLACES = 8;

/** What is to be looked at of a file, each kind once with its lines; and what of it is no money, with why. */
export function FileNotes({ preview }: { preview: Statements }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const warnings = [...Map.groupBy(preview.warnings, ({ kind }) => kind)];
  const ignored = [...Map.groupBy(preview.ignored, ({ because }) => because)];
  const places = (some: readonly { line: number | null }[]) => {
    const lines = some.flatMap(({ line }) => (line === null ? [] : [number(line)]));
    const shown = lines.slice(0, SHOWN_PLACES).join(", ");
    if (shown === "") return "";
    return ` ${t("bankPages.import.places", { count: lines.length, lines: lines.length > SHOWN_PLACES ? `${shown}…` : shown })}`;
  };
  return (
    <>
      {warnings.length === 0 ? null : (
        <section>
          <h3 className={styles["formTitle"]}>{t("bankPages.import.warnings")}</h3>
          <ul>
            {warnings.map(([kind, some]) => (
              <li key={kind}>
                {t(`bank.warnings.${kind}`)}
                <span className={styles["soft"]}>{places(some)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {ignored.length === 0 ? null : (
        <section>
          <h3 className={styles["formTitle"]}>
            {t("bankPages.import.ignored", {
              count: preview.ignoredCount,
              formatted: number(preview.ignoredCount),
            })}
          </h3>
          <ul>
            {ignored.map(([because, some]) => (
              <li key={because}>
                {t(`bank.ignored.${because}`)}
                <span className={styles["soft"]}>{places(some)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
