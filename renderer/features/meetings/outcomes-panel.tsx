import { CircleCheckBig, CircleDashed, Gavel } from "lucide-react";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { AgendaItem } from "#shared/domain/meetings/meeting.ts";
import { outcomesOf, type MeetingAction } from "#shared/domain/meetings/outcomes.ts";
import { useFormat } from "#renderer/lib/format.ts";
import styles from "./outcomes-panel.module.css";

/** A decision or an action of an item: the how-many-th of its kind there. */
export interface OutcomePlace {
  readonly itemId: string;
  readonly kind: "decision" | "action";
  readonly nth: number;
}

export interface OutcomesPanelProps {
  items: readonly AgendaItem[];
  onGo: (place: OutcomePlace) => void;
}

/** What the meeting decided and who does what, each a way back to where it was written. */
export const OutcomesPanel = memo(function OutcomesPanel({ items, onGo }: OutcomesPanelProps) {
  const { t } = useTranslation();
  const { decisions, actions } = outcomesOf(items);
  const isEmpty = decisions.length === 0 && actions.length === 0;
  return (
    <section className={styles["panel"]} aria-labelledby="outcomes-title">
      <h2 id="outcomes-title" className={styles["heading"]}>
        {t("meetings.outcomes.title")}
      </h2>
      {isEmpty ? <p className={styles["empty"]}>{t("meetings.outcomes.empty")}</p> : null}
      <div className={styles["scroll"]}>
        {decisions.length === 0 ? null : (
          <>
            <h3 className={styles["name"]}>{t("meetings.outcomes.decisions")}</h3>
            <ul>
              {placed(decisions).map(({ outcome, nth }) => (
                <li key={`${outcome.itemId} ${nth}`}>
                  <button
                    type="button"
                    className={styles["link"]}
                    onClick={() => onGo({ itemId: outcome.itemId, kind: "decision", nth })}
                  >
                    <Gavel size={14} aria-hidden />
                    <span className={styles["texts"]}>
                      {outcome.text || t("meetings.outcomes.untitled")}
                      <span className={styles["detail"]}>{outcome.itemTitle}</span>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
        {actions.length === 0 ? null : (
          <>
            <h3 className={styles["name"]}>{t("meetings.outcomes.actions")}</h3>
            <ul>
              {placed(actions).map(({ outcome, nth }) => (
                <li key={`${outcome.itemId} ${nth}`}>
                  <button
                    type="button"
                    className={styles["link"]}
                    onClick={() => onGo({ itemId: outcome.itemId, kind: "action", nth })}
                  >
                    {outcome.done ? (
                      <CircleCheckBig size={14} aria-hidden />
                    ) : (
                      <CircleDashed size={14} aria-hidden className={styles["todo"]} />
                    )}
                    <span className={styles["texts"]}>
                      {outcome.text || t("meetings.outcomes.untitled")}
                      <ActionDetail action={outcome} />
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
});

function ActionDetail({ action }: { action: MeetingAction }) {
  const { t } = useTranslation();
  const format = useFormat();
  const parts = [
    action.ownerLabel || t("meetings.outcomes.nobody"),
    ...(action.due === null ? [] : [format.date(action.due)]),
    ...(action.done ? [t("meetings.outcomes.done")] : []),
  ];
  return <span className={styles["detail"]}>{parts.join(" · ")}</span>;
}

function placed<T extends { itemId: string }>(outcomes: readonly T[]) {
  const seen = new Map<string, number>();
  return outcomes.map((outcome) => {
    const nth = seen.get(outcome.itemId) ?? 0;
    seen.set(outcome.itemId, nth + 1);
    return { outcome, nth };
  });
}
