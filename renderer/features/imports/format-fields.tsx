import { useTranslation } from "react-i18next";
import {
  ENCODINGS,
  SEPARATORS,
  type CardSource,
  type Separator,
  type TextSource,
} from "#shared/domain/imports/reading.ts";
import { Select } from "#renderer/ui/select.tsx";
import styles from "./import-page.module.css";

const SEPARATOR_NAMES = {
  ",": "comma",
  ";": "semicolon",
  "\t": "tab",
  "|": "bar",
} as const satisfies Record<Separator, string>;

export interface FormatFieldsProps {
  source: TextSource | CardSource;
  isDisabled: boolean;
  onChange: (source: TextSource | CardSource) => void;
}

/** How the file is read, as guessed; correcting one reads the file again. */
export function FormatFields({ source, isDisabled, onChange }: FormatFieldsProps) {
  const { t } = useTranslation();
  return (
    <fieldset aria-label={t("imports.format.label")} className={styles["format"]}>
      {source.kind === "vcard" ? null : (
        <Select
          label={t("imports.format.separator")}
          options={SEPARATORS.map((id) => ({
            id,
            label: t(`imports.separators.${SEPARATOR_NAMES[id]}`),
          }))}
          value={source.separator}
          onChange={(separator) => onChange({ ...source, separator })}
          isDisabled={isDisabled}
          className={styles["separator"]}
        />
      )}
      <Select
        label={t("imports.format.encoding")}
        options={ENCODINGS.map((id) => ({
          id,
          label: t(`imports.encodings.${id}`),
        }))}
        value={source.encoding}
        onChange={(encoding) => onChange({ ...source, encoding })}
        isDisabled={isDisabled}
        className={styles["encoding"]}
      />
    </fieldset>
  );
}
