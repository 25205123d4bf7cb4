import { useEffect, useEffectEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { INCOME_KIND_KEYS, type IncomeKind } from "#shared/domain/finances/income/receipt.ts";
import { SOURCE_KINDS, type SourceKind } from "#shared/domain/finances/income/source.ts";
import { DateField } from "#renderer/ui/date-field.tsx";
import { SearchField } from "#renderer/ui/search-field.tsx";
import { Select } from "#renderer/ui/select.tsx";
import styles from "./income.module.css";
import type { IncomeFilter } from "./queries.ts";

const SETTLE_MS = 200;
const ANY = "any";

export interface IncomeFiltersProps {
  filter: IncomeFilter;
  onChange: (patch: Partial<IncomeFilter>) => void;
}

export function IncomeFilters({ filter, onChange }: IncomeFiltersProps) {
  const { t } = useTranslation();
  const kinds = INCOME_KIND_KEYS.map((id) => ({ id, label: t(`income.kinds.${id}`) }));
  const sources = SOURCE_KINDS.map((id) => ({ id, label: t(`income.sources.${id}`) }));
  return (
    <search className={styles["filters"]} aria-label={t("income.list.filters")}>
      <WordsField words={filter.text} onWords={(text) => onChange({ text })} />
      <Select<IncomeKind | typeof ANY>
        label={t("income.list.kind")}
        options={[{ id: ANY, label: t("income.list.anyKind") }, ...kinds]}
        value={filter.kind ?? ANY}
        onChange={(kind) => onChange({ kind: kind === ANY ? null : kind })}
        className={styles["choice"]}
      />
      <Select<SourceKind | typeof ANY>
        label={t("income.list.source")}
        options={[{ id: ANY, label: t("income.list.anySource") }, ...sources]}
        value={filter.source ?? ANY}
        onChange={(source) => onChange({ source: source === ANY ? null : source })}
        className={styles["choice"]}
      />
      <DateField
        label={t("income.list.from")}
        value={filter.from}
        onChange={(from) => onChange({ from })}
      />
      <DateField
        label={t("income.list.until")}
        value={filter.until}
        onChange={(until) => onChange({ until })}
      />
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
      label={t("income.list.words")}
      placeholder={t("income.list.wordsHint")}
      value={typed}
      onChange={setTyped}
      maxLength={200}
      className={styles["words"]}
    />
  );
}
