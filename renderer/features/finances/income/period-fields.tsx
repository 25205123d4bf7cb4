import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslation } from "react-i18next";
import { DateField } from "#renderer/ui/date-field.tsx";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import styles from "./statement.module.css";
import type { Period } from "./use-period.ts";

export interface PeriodFieldsProps {
  period: Period;
  onChange: (patch: Partial<Period>) => void;
}

/** From a day to another, and a year at a time. */
export function PeriodFields({ period, onChange }: PeriodFieldsProps) {
  const { t } = useTranslation();
  const year = Number(period.until.slice(0, 4));
  const whole = (of: number) => onChange({ from: `${of}-01-01`, until: `${of}-12-31` });
  return (
    <fieldset className={styles["period"]}>
      <legend className={styles["legend"]}>{t("income.statement.period")}</legend>
      <IconButton
        icon={ChevronLeft}
        label={t("income.statement.yearBefore", { year: year - 1 })}
        onPress={() => whole(year - 1)}
      />
      <DateField
        label={t("income.statement.from")}
        value={period.from}
        onChange={(from) => (from === null ? undefined : onChange({ from }))}
      />
      <DateField
        label={t("income.statement.until")}
        value={period.until}
        onChange={(until) => (until === null ? undefined : onChange({ until }))}
      />
      <IconButton
        icon={ChevronRight}
        label={t("income.statement.yearAfter", { year: year + 1 })}
        onPress={() => whole(year + 1)}
      />
    </fieldset>
  );
}
