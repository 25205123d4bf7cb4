import { useQuery } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { EXPENSE_STATES } from "#shared/domain/finances/expenses/expense.ts";
import { BodyBox } from "#renderer/lib/bodies/body-box.tsx";
import { todayIso } from "#renderer/lib/dates.ts";
import { Checkbox } from "#renderer/ui/checkbox.tsx";
import { DateField } from "#renderer/ui/date-field.tsx";
import { MultiSelect } from "#renderer/ui/multi-select.tsx";
import { SearchField } from "#renderer/ui/search-field.tsx";
import { openBodies, type ExpenseFilter } from "../queries.ts";
import styles from "./list.module.css";

const SETTLE_MS = 200;

export interface ExpenseFiltersProps {
  filter: ExpenseFilter;
  seesAll: boolean;
  onChange: (patch: Partial<ExpenseFilter>) => void;
}

export function ExpenseFilters({ filter, seesAll, onChange }: ExpenseFiltersProps) {
  const { t } = useTranslation();
  const { states } = filter;
  const { data: organisation } = useQuery(openBodies(todayIso()));
  return (
    <search className={styles["filters"]} aria-label={t("expensePages.list.filters")}>
      <WordsField words={filter.text} onWords={(text) => onChange({ text })} />
      <MultiSelect
        label={t("expensePages.list.state")}
        options={EXPENSE_STATES.map((id) => ({ id, label: t(`expenses.states.${id}`) }))}
        value={states}
        onChange={(chosen) => onChange({ states: chosen })}
        valueText={
          states.length === 0
            ? t("expensePages.list.anyState")
            : states.map((id) => t(`expenses.states.${id}`)).join(", ")
        }
        className={styles["state"]}
      />
      <BodyBox
        label={t("expensePages.list.body")}
        hideLabel
        placeholder={t("expensePages.list.anyBody")}
        bodies={organisation?.bodies.map(({ id, name }) => ({ id, label: name }))}
        value={filter.body}
        onChange={(body) => onChange({ body })}
        emptyText={t("expensePages.form.noBody")}
        className={styles["body"]}
      />
      <span className={styles["period"]}>
        <span aria-hidden>{t("expensePages.list.fromShort")}</span>
        <DateField
          label={t("expensePages.list.from")}
          hideLabel
          value={filter.from}
          onChange={(from) => onChange({ from })}
        />
        <span aria-hidden>{t("expensePages.list.untilShort")}</span>
        <DateField
          label={t("expensePages.list.until")}
          hideLabel
          value={filter.until}
          onChange={(until) => onChange({ until })}
        />
      </span>
      {seesAll ? (
        <Checkbox isSelected={filter.mine} onChange={(mine) => onChange({ mine })}>
          {t("expensePages.list.mine")}
        </Checkbox>
      ) : null}
    </search>
  );
}

/** What is typed is asked for once it rests. */
function WordsField({ words, onWords }: { words: string; onWords: (words: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(words);
  const tell = useEffectEvent((text: string) => {
    if (text !== words) onWords(text);
  });
  useEffect(() => {
    const timer = setTimeout(() => tell(typed), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <SearchField
      label={t("expensePages.list.words")}
      placeholder={t("expensePages.list.words")}
      value={typed}
      onChange={setTyped}
      maxLength={200}
      className={styles["words"]}
    />
  );
}
