import { useTranslation } from "react-i18next";
import {
  ENCODINGS,
  SEPARATORS,
  type FileFormat,
  type Separator,
} from "#shared/domain/imports/import.ts";
import { Checkbox } from "#renderer/ui/checkbox.tsx";
import { Select } from "#renderer/ui/select.tsx";
import styles from "./import-page.module.css";

const SEPARATOR_NAMES = {
  ",": "comma",
  ";": "semicolon",
  "\t": "tab",
  "|": "bar",
} as const satisfies Record<Separator, string>;

export interface FormatFieldsProps {
  format: FileFormat;
  isDisabled: boolean;
  onChange: (format: FileFormat) => void;
}

/** How the file is read, as guessed; correcting one reads the file again. */
export function FormatFields({ format, isDisabled, onChange }: FormatFieldsProps) {
  const { t } = useTranslation();
  return (
    <fieldset aria-label={t("imports.format.label")} className={styles["format"]}>
      <Select
        label={t("imports.format.separator")}
        options={SEPARATORS.map((id) => ({
          id,
          label: t(`imports.separators.${SEPARATOR_NAMES[id]}`),
        }))}
        value={format.separator}
        onChange={(separator) => onChange({ ...format, separator })}
        isDisabled={isDisabled}
        className={styles["separator"]}
      />
      <Select
        label={t("imports.format.encoding")}
        options={ENCODINGS.map((id) => ({
          id,
          label: t(`imports.encodings.${id}`),
        }))}
        value={format.encoding}
        onChange={(encoding) => onChange({ ...format, encoding })}
        isDisabled={isDisabled}
        className={styles["encoding"]}
      />
      <Checkbox
        isSelected={format.hasHeader}
        onChange={(hasHeader) => onChange({ ...format, hasHeader })}
        isDisabled={isDisabled}
        className={styles["hasHeader"]}
      >
        {t("imports.format.hasHeader")}
      </Checkbox>
    </fieldset>
  );
}
