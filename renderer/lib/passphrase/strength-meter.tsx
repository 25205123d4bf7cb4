import { useTranslation } from "react-i18next";
import { cx } from "#renderer/ui/cx.ts";
import { durationOf, type Level, type Strength } from "./strength.ts";
import styles from "./strength-meter.module.css";

const LEVELS: readonly Level[] = ["terrible", "weak", "fair", "strong", "excellent"];

/** What a phrase is worth, in words and in time: the bars only repeat it. */
export function StrengthMeter({ strength }: { strength: Strength | null }) {
  const { t } = useTranslation();
  const time = useDuration(strength?.seconds ?? 0);
  const reached = strength === null ? -1 : LEVELS.indexOf(strength.level);
  return (
    <output className={cx(styles["meter"], strength !== null && styles[strength.level])}>
      <span className={styles["line"]}>
        <span className={styles["label"]}>{t("vault.create.strength.label")}</span>
        <span className={styles["level"]}>
          {strength === null
            ? t("vault.create.strength.checking")
            : t(`vault.create.strength.levels.${strength.level}`)}
        </span>
      </span>
      <span className={styles["bars"]} aria-hidden>
        {LEVELS.map((level, index) => (
          <span key={level} className={cx(styles["bar"], index <= reached && styles["on"])} />
        ))}
      </span>
      <span className={styles["detail"]}>
        {strength === null ? null : t("vault.create.strength.time", { time })}{" "}
        {strength !== null && reached < 2 ? t("vault.create.strength.advice") : null}
      </span>
    </output>
  );
}

function useDuration(seconds: number): string {
  const { t } = useTranslation();
  const duration = durationOf(seconds);
  switch (duration.kind) {
    case "now":
    case "centuries":
      return t(`vault.create.strength.${duration.kind}`);
    default:
      return t(`vault.create.strength.${duration.kind}`, { count: duration.count });
  }
}
