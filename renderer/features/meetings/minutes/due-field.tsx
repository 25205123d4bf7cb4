import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { readDay } from "#shared/domain/kernel/said-day.ts";
import { todayIso } from "#renderer/lib/dates.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { cx } from "#renderer/ui/cx.ts";
import styles from "./action-view.module.css";

export interface DueFieldProps {
  due: string | null;
  onChange: (due: string | null) => void;
  /** Enter: the date is there, one goes on writing. */
  onEnter: () => void;
}

/** A due date as one says it. What was understood stands under the field as one types. */
export function DueField({ due, onChange, onEnter }: DueFieldProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [isLeft, setLeft] = useState(false);
  const shown = due === null ? "" : format.date(due);
  const isBlank = typed === null || typed.trim() === "";
  const understood = isBlank ? null : typed === shown ? due : readDay(typed, todayIso());
  const isNotUnderstood = !isBlank && understood === null;
  // Nobody is told of a mistake in a word they are still typing.
  const isWrong = isNotUnderstood && isLeft;

  const keep = () => {
    setLeft(isNotUnderstood);
    if (isNotUnderstood) return false;
    if (typed !== null && understood !== due) onChange(understood);
    setTyped(null);
    return true;
  };

  return (
    <div className={styles["due"]}>
      <input
        className={cx(styles["date"], isWrong && styles["wrong"])}
        aria-label={t("meetings.minutes.due")}
        aria-invalid={isWrong}
        aria-describedby={typed === null ? undefined : id}
        autoComplete="off"
        placeholder={t("meetings.minutes.duePlaceholder")}
        title={due === null ? undefined : format.exactDate(due)}
        value={typed ?? shown}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setTyped(event.target.value);
          setLeft(false);
        }}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === "Enter") {
            event.preventDefault();
            if (keep()) onEnter();
          } else if (event.key === "Escape") {
            event.preventDefault();
            setTyped(null);
            setLeft(false);
            onEnter();
          }
        }}
      />
      {typed === null ? null : (
        <output id={id} className={cx(styles["hint"], isWrong && styles["wrongHint"])}>
          {understood === null ? null : format.exactDate(understood)}
          {isWrong ? t("meetings.minutes.dueWrong") : null}
        </output>
      )}
    </div>
  );
}
