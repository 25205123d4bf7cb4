import { useState } from "react";
import { ListBox, ListBoxItem, type Selection } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { ShownLine } from "#shared/domain/imports/inspection.ts";
import { LineMark } from "#shared/domain/imports/reading.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { Button } from "#renderer/ui/button.tsx";
import { cx } from "#renderer/ui/cx.ts";
import type { Source } from "./import-state.ts";
import styles from "./line-list.module.css";

const MARKS = LineMark.options;
export interface LineListProps {
  source: Source;
  isDisabled: boolean;
  onMark: (lines: readonly number[], mark: LineMark) => void;
}

/** The lines of the file as they stand, and what each is taken for; any may be taken for another. */
export function LineList({ source, isDisabled, onMark }: LineListProps) {
  const { t } = useTranslation();
  const [selected, setSelected] = useState<Selection>(new Set());
  const lines = source.lines;
  const chosen = lines
    .map(({ line }) => line)
    .filter((line) => selected === "all" || selected.has(line));
  const mark = (as: LineMark) => {
    if (!isDisabled && chosen.length > 0) onMark(chosen, as);
  };
  return (
    <div className={styles["frame"]}>
      <ListBox
        aria-label={t("imports.reading.lines")}
        selectionMode="multiple"
        selectionBehavior="replace"
        selectedKeys={selected}
        onSelectionChange={setSelected}
        className={styles["list"] ?? ""}
      >
        {lines.map((line, i) => (
          <Line key={line.line} line={line} isAfterGap={isAfterGap(lines, i)} />
        ))}
      </ListBox>
      <fieldset className={styles["bar"]} aria-label={t("imports.reading.mark")}>
        <span className={styles["said"]} aria-live="polite">
          {chosen.length === 0
            ? t("imports.reading.choose")
            : t("imports.reading.chosen", { count: chosen.length })}
        </span>
        {MARKS.map((as) => (
          <Button
            key={as}
            size="small"
            isDisabled={isDisabled || chosen.length === 0}
            onPress={() => mark(as)}
          >
            {t(`imports.reading.marks.${as}`)}
          </Button>
        ))}
      </fieldset>
    </div>
  );
}

/** Whether lines of the file are not shown before this one; blank ones are no gap worth a line. */
function isAfterGap(lines: readonly ShownLine[], at: number): boolean {
  const [before, here] = [lines[at - 1], lines[at]];
  return before !== undefined && here !== undefined && here.line - before.line > 5;
}

function Line({ line, isAfterGap: gap }: { line: ShownLine; isAfterGap: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const number = format.number(line.line);
  const role = t(`imports.reading.is.${line.is}`);
  const text = line.cells.filter((cell) => cell !== "").join(" · ");
  return (
    <ListBoxItem
      id={line.line}
      textValue={t("imports.reading.line", { number, role, text })}
      className={cx(styles["line"], styles[line.is], gap && styles["gap"])}
    >
      <span className={styles["number"]}>{number}</span>
      <span className={styles["role"]}>{role}</span>
      <span className={styles["text"]} title={text}>
        {text}
      </span>
    </ListBoxItem>
  );
}
