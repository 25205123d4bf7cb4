import { useFormat } from "#renderer/lib/format.ts";
import styles from "./bank.module.css";

export interface PostingRowProps {
  date: string;
  label: string;
  detail: string;
  amount: string;
}

/** One line of the books, or of the bank, of those that make a match. */
export function PostingRow({ date, label, detail, amount }: PostingRowProps) {
  const { shortDate, exactDate } = useFormat();
  return (
    <div className={styles["posting"]}>
      <time dateTime={date} title={exactDate(date)} className={styles["soft"]}>
        {shortDate(date)}
      </time>
      <span className={styles["postingLabel"]}>
        {label}
        {detail === "" ? null : <span className={styles["detail"]}>{detail}</span>}
      </span>
      <span className={styles["amount"]} data-tabular>
        {amount}
      </span>
    </div>
  );
}
