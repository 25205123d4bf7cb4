import { useState } from "react";
import { useTranslation } from "react-i18next";
import { PickFiles } from "./pick-files.tsx";
import { readReceipt, type ReceiptFile } from "./read-receipt.ts";
import styles from "./receipts.module.css";
import { sayProblem } from "./say-problem.ts";

export interface FileFieldProps {
  label: string;
  description: string;
  value: ReceiptFile | null;
  onChange: (file: ReceiptFile | null) => void;
  error?: string | undefined;
}

/** One document of a form, chosen by the system’s own dialog. */
export function FileField({ label, description, value, onChange, error }: FileFieldProps) {
  const { t } = useTranslation();
  const [refused, setRefused] = useState<string | null>(null);
  const take = async ([file]: readonly File[]) => {
    if (file === undefined) return;
    const read = await readReceipt(file);
    setRefused("problem" in read ? sayProblem(t, read.problem) : null);
    onChange("problem" in read ? null : read);
  };
  const wrong = refused ?? error;
  return (
    <fieldset className={styles["file"]} data-invalid={wrong !== undefined || undefined}>
      <legend className={styles["fileLabel"]}>{label}</legend>
      {value === null ? null : <bdi className={styles["fileName"]}>{value.name}</bdi>}
      <div>
        <PickFiles
          size="small"
          label={t(value === null ? "receipts.choose" : "receipts.chooseOther")}
          onFiles={(files) => void take(files)}
        />
      </div>
      <span className={styles[wrong === undefined ? "fileDetail" : "fileWrong"]}>
        {wrong ?? description}
      </span>
    </fieldset>
  );
}
