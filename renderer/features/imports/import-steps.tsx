import { Check } from "lucide-react";
import { useTranslation } from "react-i18next";
import { cx } from "#renderer/ui/cx.ts";
import { VisuallyHidden } from "#renderer/ui/visually-hidden.tsx";
import { STEPS, type Step } from "./import-state.ts";
import styles from "./import-steps.module.css";

export function ImportSteps({ current }: { current: Step }) {
  const { t } = useTranslation();
  const at = STEPS.indexOf(current);
  return (
    <ol className={styles["steps"]} aria-label={t("imports.steps.label")}>
      {STEPS.map((step, index) => (
        <li
          key={step}
          aria-current={index === at ? "step" : undefined}
          className={cx(
            styles["step"],
            index === at && styles["current"],
            index < at && styles["over"],
          )}
        >
          <span className={styles["mark"]} aria-hidden>
            {index < at ? <Check size={13} strokeWidth={3} /> : index + 1}
          </span>
          {t(`imports.steps.${step}`)}
          {index < at ? <VisuallyHidden>{t("imports.steps.over")}</VisuallyHidden> : null}
        </li>
      ))}
    </ol>
  );
}
