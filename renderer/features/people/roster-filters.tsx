import { X } from "lucide-react";
import { memo, type Ref } from "react";
import { useTranslation } from "react-i18next";
import { MEMBERSHIP_STATUSES } from "#shared/domain/people/person.ts";
import { RosterSort } from "#shared/ipc/people.contract.ts";
import { DateField } from "#renderer/ui/date-field.tsx";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { MultiSelect } from "#renderer/ui/multi-select.tsx";
import { SearchField } from "#renderer/ui/search-field.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { todayIso } from "#renderer/lib/dates.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { BodyFilter } from "./body-filter.tsx";
import styles from "./roster-filters.module.css";
import type { RosterView } from "./roster-view.ts";
import { ToCheckFilter } from "./to-check-filter.tsx";
import { TownFilter } from "./town-filter.tsx";

export interface RosterFiltersProps {
  words: string;
  onWords: (words: string) => void;
  view: RosterView;
  onView: (patch: Partial<RosterView>) => void;
  /** From the search field to the list. */
  onDown: () => void;
  searchRef: Ref<HTMLInputElement>;
}

/** As they are while one scrolls, which draws the page at each page of people. */
export const RosterFilters = memo(function RosterFilters(props: RosterFiltersProps) {
  const { words, onWords, view, onView, onDown, searchRef } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const statusNames = view.statuses.map((status) => t(`people.statuses.${status}`));
  return (
    <search className={styles["filters"]} aria-label={t("people.roster.filters.label")}>
      <SearchField
        label={t("people.roster.filters.words")}
        placeholder={t("people.roster.filters.wordsHint")}
        value={words}
        onChange={onWords}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown" || event.key === "Enter") {
            event.preventDefault();
            onDown();
          } else {
            event.continuePropagation();
          }
        }}
        inputRef={searchRef}
        aria-keyshortcuts="/"
        className={styles["words"]}
      />
      <MultiSelect
        label={t("people.roster.filters.status")}
        options={MEMBERSHIP_STATUSES.map((id) => ({ id, label: t(`people.statuses.${id}`) }))}
        value={view.statuses}
        onChange={(statuses) => onView({ statuses })}
        valueText={
          statusNames.length === 0 ? t("people.roster.filters.anyStatus") : format.list(statusNames)
        }
        className={styles["status"]}
      />
      <TownFilter
        value={view.town}
        onChange={(town) => onView({ town })}
        className={styles["town"]}
      />
      <BodyFilter
        body={view.body}
        parts={view.parts}
        role={view.role}
        mandate={view.mandate}
        asOf={view.asOf}
        onChange={onView}
      />
      <ToCheckFilter value={view.toCheck} onChange={(toCheck) => onView({ toCheck })} />
      <div className={styles["asOf"]}>
        <span className={styles["asOfLabel"]} aria-hidden>
          {t("people.roster.filters.asOfShort")}
        </span>
        <DateField
          label={t("people.roster.filters.asOf")}
          hideLabel
          value={view.asOf ?? todayIso()}
          onChange={(asOf) => {
            if (asOf !== null) onView({ asOf });
          }}
        />
        {view.asOf === null ? null : (
          <IconButton
            icon={X}
            label={t("people.roster.filters.today")}
            onPress={() => onView({ asOf: null })}
          />
        )}
      </div>
      <Select
        label={t("people.roster.filters.sort")}
        hideLabel
        options={RosterSort.options.map((id) => ({ id, label: t(`people.roster.sorts.${id}`) }))}
        value={view.sort}
        onChange={(sort) => onView({ sort })}
        className={styles["sort"]}
      />
    </search>
  );
});
