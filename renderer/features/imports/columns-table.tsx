import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import {
  IMPORT_FIELDS,
  type FoundColumn,
  type ImportField,
} from "#shared/domain/imports/import.ts";
import { cx } from "#renderer/ui/cx.ts";
import { Select } from "#renderer/ui/select.tsx";
import styles from "./columns-table.module.css";
import { useFieldLabel } from "./field-label.ts";
import { useGuessReason } from "./guess-reason.ts";

const ROW_HEIGHT = 52;
const SAMPLES = 3;

export interface ColumnsTableProps {
  columns: readonly FoundColumn[];
  fields: readonly ImportField[];
  /** Fields given to several columns that take one. */
  twice: readonly ImportField[];
  onField: (index: number, field: ImportField) => void;
}

/** A line per column of the file: its header, some values, and what it feeds. */
export function ColumnsTable({ columns, fields, twice, onField }: ColumnsTableProps) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const labelOf = useFieldLabel();
  const reasonOf = useGuessReason();
  const options = IMPORT_FIELDS.map((id) => ({ id, label: labelOf(id) }));
  // Its functions are called while rendering and handed to nobody that remembers them.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
    useFlushSync: false,
  });
  return (
    <div className={styles["table"]}>
      <div className={cx(styles["row"], styles["header"])} aria-hidden>
        <span>{t("imports.columns.header")}</span>
        <span>{t("imports.columns.samples")}</span>
        <span>{t("imports.columns.field")}</span>
      </div>
      <div
        ref={scroller}
        className={styles["scroller"]}
        style={{ maxHeight: columns.length * ROW_HEIGHT }}
      >
        <ul
          aria-label={t("imports.columns.title")}
          className={styles["rows"]}
          style={{ height: virtualizer.getTotalSize() }}
        >
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const column = columns[index];
            const field = fields[index];
            if (column === undefined || field === undefined) return null;
            const name = column.header || t("imports.columns.unnamed", { number: index + 1 });
            return (
              <li
                key={index}
                aria-posinset={index + 1}
                aria-setsize={columns.length}
                className={cx(styles["row"], styles["item"], field === "ignore" && styles["out"])}
                style={{ transform: `translateY(${start}px)` }}
              >
                <span className={styles["named"]}>
                  <span className={styles["name"]} title={name}>
                    {name}
                  </span>
                  <span className={styles["reason"]} title={reasonOf(column, field)}>
                    {reasonOf(column, field)}
                  </span>
                </span>
                <span className={styles["samples"]} title={column.samples.join(" · ")}>
                  {column.samples.slice(0, SAMPLES).join(" · ")}
                </span>
                <Select
                  label={t("imports.columns.fieldOf", { column: name })}
                  hideLabel
                  options={options}
                  value={field}
                  onChange={(chosen) => onField(index, chosen)}
                  className={twice.includes(field) ? styles["twice"] : undefined}
                />
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}
