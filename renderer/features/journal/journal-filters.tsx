import { useTranslation } from "react-i18next";
import { JOURNAL_PLACES, type JournalPlace } from "#shared/domain/journal/declared.ts";
import { Button } from "#renderer/ui/button.tsx";
import { DateField } from "#renderer/ui/date-field.tsx";
import { Select } from "#renderer/ui/select.tsx";
import styles from "./journal-page.module.css";
import { WHOLE, type JournalView } from "./journal-view.ts";

interface JournalFiltersProps {
  people: readonly { readonly id: string; readonly name: string }[];
  view: JournalView;
  onView: (patch: Partial<JournalView>) => void;
}

const ALL = "all";

export function JournalFilters({ people, view, onView }: JournalFiltersProps) {
  const { t } = useTranslation();
  const isNarrowed = Object.values(view).some((value) => value !== null);
  const places: { id: JournalPlace | typeof ALL; label: string }[] = [
    { id: ALL, label: t("journal.filters.anyPlace") },
    ...JOURNAL_PLACES.map((id) => ({ id, label: t(`journal.filters.places.${id}`) })),
  ];
  return (
    <search className={styles["filters"]} aria-label={t("journal.filters.label")}>
      <Select
        label={t("journal.filters.actor")}
        options={[{ id: ALL, label: t("journal.filters.anyone") }, ...personOptions(people)]}
        value={view.actor ?? ALL}
        onChange={(id) => onView({ actor: id === ALL ? null : id })}
        className={styles["choice"]}
      />
      <Select
        label={t("journal.filters.place")}
        options={places}
        value={view.place ?? ALL}
        onChange={(id) => onView({ place: id === ALL ? null : id })}
        className={styles["choice"]}
      />
      <DateField
        label={t("journal.filters.from")}
        value={view.from}
        onChange={(from) => onView({ from })}
      />
      <DateField
        label={t("journal.filters.to")}
        value={view.to}
        onChange={(to) => onView({ to })}
      />
      {isNarrowed ? (
        <Button variant="quiet" className={styles["clear"]} onPress={() => onView(WHOLE)}>
          {t("journal.filters.clear")}
        </Button>
      ) : null}
    </search>
  );
}

function personOptions(people: JournalFiltersProps["people"]) {
  return people.map(({ id, name }) => ({ id, label: name }));
}
