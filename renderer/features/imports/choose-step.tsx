import { FileSpreadsheet } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "#renderer/ui/button.tsx";
import { LastImport } from "./last-import.tsx";
import { LateProgress } from "./late-progress.tsx";
import { StepTitle } from "./step-title.tsx";
import styles from "./import-page.module.css";
import type { Import } from "./use-import.ts";

export function ChooseStep({ running }: { running: Import }) {
  const { t } = useTranslation();
  return (
    <section className={styles["choose"]}>
      <StepTitle>{t("imports.choose.title")}</StepTitle>
      <p>{t("imports.choose.detail")}</p>
      <div>
        <Button
          variant="primary"
          icon={FileSpreadsheet}
          isDisabled={running.isReading}
          onPress={() => void running.choose()}
        >
          {running.isReading ? t("imports.choose.reading") : t("imports.choose.button")}
        </Button>
      </div>
      <LateProgress job={running.inspect} />
      <LastImport />
      <ul className={styles["hints"]}>
        <li>{t("imports.choose.spreadsheet")}</li>
        <li>{t("imports.choose.order")}</li>
        <li>{t("imports.choose.matching")}</li>
        <li>{t("imports.choose.local")}</li>
      </ul>
    </section>
  );
}
