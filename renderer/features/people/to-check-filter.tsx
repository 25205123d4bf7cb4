import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Checkbox } from "#renderer/ui/checkbox.tsx";
import { peopleQueries } from "./people.queries.ts";

export interface ToCheckFilterProps {
  value: boolean;
  onChange: (value: boolean) => void;
}

/** There while something is to be checked of somebody, or while one still looks at these alone. */
export function ToCheckFilter({ value, onChange }: ToCheckFilterProps) {
  const { t } = useTranslation();
  const { data } = useQuery(peopleQueries.toCheck());
  const count = data?.count ?? 0;
  if (count === 0 && !value) return null;
  return (
    <Checkbox isSelected={value} onChange={onChange}>
      {t("people.roster.filters.toCheck", { count })}
    </Checkbox>
  );
}
