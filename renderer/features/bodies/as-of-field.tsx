import { X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { DateField } from "#renderer/ui/date-field.tsx";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import styles from "./bodies-page.module.css";
import type { AsOf } from "./use-as-of.ts";

/** « au » : the day that the page tells of; today while none is chosen. */
export function AsOfField({ asOf }: { asOf: AsOf }) {
  const { t } = useTranslation();
  return (
    <div className={styles["asOf"]}>
      <span className={styles["asOfLabel"]} aria-hidden>
        {t("bodies.asOf.short")}
      </span>
      <DateField
        label={t("bodies.asOf.label")}
        hideLabel
        value={asOf.day}
        onChange={(day) => {
          if (day !== null) asOf.choose(day);
        }}
      />
      {asOf.chosen === null ? null : (
        <IconButton icon={X} label={t("bodies.asOf.today")} onPress={() => asOf.choose(null)} />
      )}
    </div>
  );
}
