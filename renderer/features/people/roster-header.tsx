/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows are placed one by one, which table elements cannot be */
import { ArrowDown, ArrowUp } from "lucide-react";
import { memo } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { RosterSort } from "#shared/ipc/people.contract.ts";
import { cx } from "#renderer/ui/cx.ts";
import styles from "./roster-grid.module.css";

export interface RosterHeaderProps {
  sort: RosterSort;
  onSort: (sort: RosterSort) => void;
}

/** As it is while one scrolls, which draws the list at each frame. */
export const RosterHeader = memo(function RosterHeader({ sort, onSort }: RosterHeaderProps) {
  const { t } = useTranslation();
  return (
    <div role="rowgroup">
      <div role="row" aria-rowindex={1} className={styles["header"]}>
        <div
          role="columnheader"
          aria-colindex={1}
          aria-sort={sort === "name" ? "ascending" : "none"}
          className={styles["cell"]}
        >
          <Button className={styles["sort"] ?? ""} onPress={() => onSort("name")}>
            {t("people.roster.columns.name")}
            {sort === "name" ? <ArrowUp size={13} aria-hidden /> : null}
            {sort === "newest" ? (
              <span className={styles["sorted"]}>
                <ArrowDown size={13} aria-hidden /> {t("people.roster.sorts.newest")}
              </span>
            ) : null}
          </Button>
        </div>
        <div role="columnheader" aria-colindex={2} className={styles["cell"]}>
          {t("people.roster.columns.statuses")}
        </div>
        <div
          role="columnheader"
          aria-colindex={3}
          aria-sort={sort === "town" ? "ascending" : "none"}
          className={cx(styles["cell"], styles["town"])}
        >
          <Button className={styles["sort"] ?? ""} onPress={() => onSort("town")}>
            {t("people.roster.columns.town")}
            {sort === "town" ? <ArrowUp size={13} aria-hidden /> : null}
          </Button>
        </div>
        <div role="columnheader" aria-colindex={4} className={cx(styles["cell"], styles["email"])}>
          {t("people.roster.columns.email")}
        </div>
        <div
          role="columnheader"
          aria-colindex={5}
          className={cx(styles["cell"], styles["consent"])}
          title={t("people.roster.columns.consentDetail")}
        >
          {t("people.roster.columns.consent")}
        </div>
      </div>
    </div>
  );
});
