import { useTranslation } from "react-i18next";
import type { PersonMandate } from "#shared/domain/bodies/views.ts";
import { todayIso } from "#renderer/lib/dates.ts";
import { cx } from "#renderer/ui/cx.ts";
import { useBodyWords } from "../use-body-words.ts";
import styles from "./person.module.css";
import { stripOf } from "./strip-bars.ts";

const MOST_BARS = 12;
/** Nearer to today than this, the year would be written over its name. */
const TOO_NEAR = 0.2;
const percent = (part: number) => `${part * 100}%`;

/** Mandates on a line of time, with today. The list below says the same in words. */
export function MandateStrip({ mandates }: { mandates: readonly PersonMandate[] }) {
  const { t } = useTranslation();
  const words = useBodyWords();
  const shown = mandates.slice(0, MOST_BARS);
  const { bars, years, today } = stripOf(shown, todayIso());
  return (
    <div className={styles["strip"]} aria-hidden>
      {years.map(({ year, at }) => (
        <span key={year} className={styles["year"]} style={{ insetInlineStart: percent(at) }}>
          {Math.abs(at - today) < TOO_NEAR ? null : year}
        </span>
      ))}
      <span className={styles["today"]} style={{ insetInlineStart: percent(today) }}>
        <span className={styles["todayText"]} data-late={today > 0.7 || undefined}>
          {t("app.dates.today")}
        </span>
      </span>
      {bars.map(({ id, from, length, goesOn }, at) => {
        const mandate = shown[at];
        return (
          <span
            key={id}
            className={cx(styles["bar"], goesOn && styles["goesOn"])}
            style={{ marginInlineStart: percent(from), width: percent(length) }}
            title={
              mandate === undefined ? "" : `${mandate.bodyName}, ${words.title(mandate.title)}`
            }
          >
            {mandate?.bodyName}
          </span>
        );
      })}
    </div>
  );
}
