/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows are placed one by one, which table elements cannot be */
import { BadgeCheck } from "lucide-react";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { PersonSummary } from "#shared/domain/people/person.ts";
import { cx } from "#renderer/ui/cx.ts";
import { VisuallyHidden } from "#renderer/ui/visually-hidden.tsx";
import styles from "./roster-grid.module.css";
import { StatusTags } from "./status-tags.tsx";

export interface RosterRowProps {
  /** Undefined while its page is being read. */
  person: PersonSummary | undefined;
  index: number;
  top: number;
  isActive: boolean;
  isOpen: boolean;
  onActivate: (row: number) => void;
  onOpen: (row: number, byKeyboard: boolean) => void;
}

/** The header is the first row of the grid, and ARIA counts from one. */
const FIRST_ROW_INDEX = 2;

/** Drawn again when something of it changes only: the others stay as they are while one scrolls. */
export const RosterRow = memo(function RosterRow(props: RosterRowProps) {
  const { person, index, top, isActive, isOpen, onActivate, onOpen } = props;
  return (
    // The keys are heard by the list, which knows the other rows.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="row"
      aria-rowindex={index + FIRST_ROW_INDEX}
      aria-selected={isOpen}
      data-index={index}
      tabIndex={isActive ? 0 : -1}
      className={cx(styles["row"], isOpen && styles["open"])}
      style={{ transform: `translateY(${top}px)` }}
      onFocus={() => onActivate(index)}
      onClick={() => onOpen(index, false)}
    >
      {person === undefined ? <WaitingCells /> : <PersonCells person={person} />}
    </div>
  );
});

function PersonCells({ person }: { person: PersonSummary }) {
  const { t } = useTranslation();
  return (
    <>
      <div role="gridcell" aria-colindex={1} className={styles["cell"]}>
        <span className={styles["family"]}>{person.familyName}</span> {person.givenName}
      </div>
      <div role="gridcell" aria-colindex={2} className={styles["cell"]}>
        <StatusTags statuses={person.statuses} shown={2} />
      </div>
      <div role="gridcell" aria-colindex={3} className={cx(styles["cell"], styles["town"])}>
        {person.town}
      </div>
      <div role="gridcell" aria-colindex={4} className={cx(styles["cell"], styles["email"])}>
        {person.email}
      </div>
      <div role="gridcell" aria-colindex={5} className={cx(styles["cell"], styles["consent"])}>
        {person.mayPublishName ? (
          <>
            <BadgeCheck size={16} aria-hidden className={styles["may"]} />
            <VisuallyHidden>{t("people.roster.mayPublish")}</VisuallyHidden>
          </>
        ) : (
          <>
            <span aria-hidden className={styles["mayNot"]}>
              –
            </span>
            <VisuallyHidden>{t("people.roster.mayNotPublish")}</VisuallyHidden>
          </>
        )}
      </div>
    </>
  );
}

function WaitingCells() {
  const { t } = useTranslation();
  return (
    <div role="gridcell" aria-colindex={1} aria-colspan={5} className={styles["waiting"]}>
      <VisuallyHidden>{t("app.ui.loading")}</VisuallyHidden>
      <span className={styles["bar"]} aria-hidden />
    </div>
  );
}
