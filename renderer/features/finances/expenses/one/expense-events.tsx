import { useTranslation } from "react-i18next";
import type { ExpenseView } from "#shared/domain/finances/expenses/views.ts";
import { useFormat } from "#renderer/lib/format.ts";
import styles from "./one.module.css";
import { useEventSentence } from "./use-event-sentence.ts";

/** What happened to an expense, latest first. */
export function ExpenseEvents({ view: { events } }: { view: ExpenseView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const say = useEventSentence();
  if (events.length === 0) return null;
  return (
    <section aria-labelledby="expense-events" className={styles["events"]}>
      <h2 id="expense-events" className={styles["heading"]}>
        {t("expensePages.one.events")}
      </h2>
      <ol>
        {events.toReversed().map((event) => (
          <li key={event.id} className={styles["event"]}>
            <span>{say(event)}</span>
            <time
              dateTime={event.at}
              title={format.exactInstant(event.at)}
              className={styles["when"]}
            >
              {format.instant(event.at)}
            </time>
          </li>
        ))}
      </ol>
    </section>
  );
}
