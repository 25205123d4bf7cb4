import { Lock } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { AgendaItem } from "#shared/domain/meetings/meeting.ts";
import { hasWords } from "#shared/domain/meetings/outcomes.ts";
import { ConfidentialityTag } from "../confidentiality-tag.tsx";
import type { OutcomePlace } from "../outcomes-panel.tsx";
import styles from "./reading.module.css";
import { RichBlockView } from "./rich-block-view.tsx";

/** Where a decision or an action stands on the page. */
export function outcomeId({ itemId, kind, nth }: OutcomePlace): string {
  return `${kind}-${itemId}-${nth}`;
}

/** One item as it was written; of one that is kept from this person, only that it is there. */
export function ItemRead({ item, number }: { item: AgendaItem; number: number }) {
  const { t } = useTranslation();
  const titleId = `title-${item.id}`;
  if (item.withheld === true) {
    return (
      <article className={styles["item"]} aria-labelledby={titleId}>
        <h2 id={titleId} className={styles["title"]} data-item={item.id} tabIndex={-1}>
          <span className={styles["number"]}>{number}.</span> {t("access.withheld")}
        </h2>
        <p className={styles["none"]}>
          <Lock size={14} aria-hidden /> {t("access.withheldDetail")}
        </p>
      </article>
    );
  }
  const isBlank = !item.minutes.some(hasWords);
  const counts = { decision: 0, action: 0 };
  return (
    <article className={styles["item"]} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles["title"]} data-item={item.id} tabIndex={-1}>
        <span className={styles["number"]}>{number}.</span> {item.title}
      </h2>
      <ConfidentialityTag kind={item.confidentiality} />
      {isBlank ? <p className={styles["none"]}>{t("meetings.reading.blank")}</p> : null}
      <div className={styles["blocks"]}>
        {item.minutes.map((block, index) => {
          const { type } = block;
          const isOutcome = type === "decision" || type === "action";
          const id = isOutcome
            ? outcomeId({ itemId: item.id, kind: type, nth: counts[type]++ })
            : undefined;
          // Blocks have no name of their own, and a change of the minutes comes whole.
          // oxlint-disable-next-line react/no-array-index-key
          return <RichBlockView key={index} block={block} id={id} />;
        })}
      </div>
    </article>
  );
}
