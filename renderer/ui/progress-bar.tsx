import { Label, ProgressBar as AriaProgressBar } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";
import { cx } from "./cx.ts";
import styles from "./progress-bar.module.css";

export interface ProgressBarProps {
  label: string;
  done?: number;
  /** Null while the end cannot be told. */
  total?: number | null;
  /** What stands at the right, such as "1 200 of 5 000"; the percentage unless told. */
  valueText?: string | undefined;
  onCancel?: (() => void) | undefined;
  className?: string | undefined;
}

export function ProgressBar({
  label,
  done = 0,
  total = null,
  valueText,
  onCancel,
  className,
}: ProgressBarProps) {
  const { t } = useTranslation();
  const waiting = total === null || total <= 0;
  return (
    <div className={cx(styles["job"], className)}>
      <AriaProgressBar
        className={styles["job"] ?? ""}
        isIndeterminate={waiting}
        value={waiting ? 0 : done}
        maxValue={waiting ? 1 : total}
        {...(valueText === undefined ? {} : { valueLabel: valueText })}
      >
        {({ percentage, valueText: shown }) => (
          <>
            <div className={styles["line"]}>
              <Label className={styles["label"] ?? ""}>{label}</Label>
              <span className={styles["value"]}>{waiting ? (valueText ?? "") : shown}</span>
            </div>
            <div className={styles["track"]}>
              <div
                className={cx(styles["fill"], waiting && styles["waiting"])}
                style={waiting ? {} : { width: `${percentage ?? 0}%` }}
              />
            </div>
          </>
        )}
      </AriaProgressBar>
      {onCancel === undefined ? null : (
        <div>
          <Button size="small" onPress={onCancel}>
            {t("app.ui.cancel")}
          </Button>
        </div>
      )}
    </div>
  );
}
