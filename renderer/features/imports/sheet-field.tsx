import { useTranslation } from "react-i18next";
import type { FoundSheet } from "#shared/domain/imports/inspection.ts";
import { Select } from "#renderer/ui/select.tsx";
import styles from "./import-page.module.css";

export interface SheetFieldProps {
  sheets: readonly FoundSheet[];
  value: string;
  isDisabled: boolean;
  onChange: (sheet: string) => void;
}

/** Which sheet of a workbook holds the people: nobody but a person can tell. */
export function SheetField({ sheets, value, isDisabled, onChange }: SheetFieldProps) {
  const { t } = useTranslation();
  const label = ({ name, isHidden, isEmpty }: FoundSheet) => {
    if (isEmpty) return t("imports.reading.sheetEmpty", { name });
    return isHidden ? t("imports.reading.sheetHidden", { name }) : name;
  };
  return (
    <Select
      label={t("imports.reading.sheet")}
      description={
        sheets.length > 1 ? t("imports.reading.sheets", { count: sheets.length }) : undefined
      }
      options={sheets.map((sheet) => ({ id: sheet.name, label: label(sheet) }))}
      value={value}
      onChange={onChange}
      isDisabled={isDisabled || sheets.length < 2}
      className={styles["sheet"]}
    />
  );
}
