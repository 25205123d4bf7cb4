import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { ComboBox } from "#renderer/ui/combo-box.tsx";
import { peopleQueries } from "./people.queries.ts";
import { foldTowns, townsFor } from "./town-options.ts";

const OFFERED = 40;

export interface TownFilterProps {
  value: string | null;
  onChange: (town: string | null) => void;
  className?: string | undefined;
}

export function TownFilter({ value, onChange, className }: TownFilterProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value ?? "");
  const [shownFor, setShownFor] = useState(value);
  if (shownFor !== value) {
    setShownFor(value);
    setTyped(value ?? "");
  }
  const towns = useQuery(peopleQueries.towns());
  const folded = useMemo(() => foldTowns(towns.data ?? []), [towns.data]);
  const found = townsFor(folded, typed === value ? "" : typed, OFFERED);
  // The chosen one is always among them: without it, the field does not know what to go back to.
  const chosen = folded.filter(
    ({ town }) => town === value && !found.some((one) => one.town === town),
  );
  const options = [...found, ...chosen].map((one) => ({
    id: one.town,
    label: one.town,
    detail: t("people.roster.count", { count: one.count }),
  }));
  return (
    <ComboBox
      label={t("people.roster.filters.town")}
      hideLabel
      placeholder={t("people.roster.filters.anyTown")}
      options={options}
      value={value}
      inputValue={typed}
      onInputChange={(text) => {
        setTyped(text);
        if (text === "" && value !== null) onChange(null);
      }}
      onSelect={(town) => {
        // Null is a change given up: the field says again what the list is filtered by.
        setTyped(town ?? value ?? "");
        if (town !== null) onChange(town);
      }}
      menuTrigger="focus"
      isAsync
      isLoading={towns.isPending}
      emptyText={t("people.roster.filters.noTown")}
      className={className}
    />
  );
}
