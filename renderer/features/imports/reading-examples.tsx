import { useTranslation } from "react-i18next";
import type { Misreading } from "#shared/domain/imports/reading.ts";
import { Checkbox } from "#renderer/ui/checkbox.tsx";
import styles from "./import-page.module.css";
import type { Source } from "./import-state.ts";
import { ReportTable } from "./report-table.tsx";

export interface ReadingExamplesProps {
  source: Source;
  isDisabled: boolean;
  onRepair: (misread: Misreading | null) => void;
}

/** Lines whose accents are not as they stand in the file, before and after. */
export function ReadingExamples({ source, isDisabled, onRepair }: ReadingExamplesProps) {
  const { t } = useTranslation();
  const read = source.format.source;
  const repairs = "misread" in read && read.misread !== null;
  if (source.examples.length === 0 && source.misread === null) return null;
  return (
    <div className={styles["examples"]}>
      {source.misread === null ? null : (
        <Checkbox
          isSelected={repairs}
          isDisabled={isDisabled}
          onChange={(isOn) => onRepair(isOn ? source.misread : null)}
        >
          {t("imports.reading.repair")}
        </Checkbox>
      )}
      {source.examples.length === 0 ? null : (
        <ReportTable
          label={t("imports.reading.examples")}
          rows={source.examples}
          columns={[
            { title: t("imports.reading.before"), cell: ({ before }) => before },
            { title: t("imports.reading.after"), cell: ({ after }) => after },
          ]}
        />
      )}
    </div>
  );
}
