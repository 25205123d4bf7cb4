/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/interactive-supports-focus -- a line is more than the text of an option, and the list has the focus */
import { useId, type KeyboardEvent, type Ref } from "react";
import { useTranslation } from "react-i18next";
import type { BankLineView } from "#shared/domain/finances/bank/views.ts";
import { useFormat } from "#renderer/lib/format.ts";
import styles from "./bank.module.css";
import { useMoney } from "./use-money.ts";

export interface OpenLinesProps {
  lines: readonly BankLineView[];
  at: number;
  currency: string;
  onChoose: (index: number) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  listRef: Ref<HTMLDivElement>;
}

/** Lines that wait, newest first: one is chosen. */
export function OpenLines({ lines, at, currency, onChoose, onKeyDown, listRef }: OpenLinesProps) {
  const { t } = useTranslation();
  const { shortDate, exactDate } = useFormat();
  const money = useMoney(currency);
  const id = useId();
  return (
    <div
      ref={listRef}
      role="listbox"
      tabIndex={0}
      aria-label={t("bankPages.waiting")}
      aria-activedescendant={`${id}-${at}`}
      className={styles["list"]}
      onKeyDown={onKeyDown}
    >
      {lines.map((line, index) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list has the keys
        <div
          key={line.id}
          id={`${id}-${index}`}
          ref={index === at ? showIt : undefined}
          role="option"
          aria-selected={index === at}
          className={styles["option"]}
          onClick={() => onChoose(index)}
        >
          <time dateTime={line.date} title={exactDate(line.date)} className={styles["soft"]}>
            {shortDate(line.date)}
          </time>
          <span className={styles["label"]}>{line.label}</span>
          <span className={styles["amount"]} data-tabular data-in={line.cents > 0}>
            {money(line.cents)}
          </span>
        </div>
      ))}
    </div>
  );
}

function showIt(line: HTMLDivElement | null): void {
  line?.scrollIntoView({ block: "nearest" });
}
