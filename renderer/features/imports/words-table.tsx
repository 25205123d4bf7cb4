import { useTranslation } from "react-i18next";
import { WORD_MEANINGS, type AskedWord, type Meaning } from "#shared/domain/imports/import.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Select } from "#renderer/ui/select.tsx";
import type { Source } from "./import-state.ts";
import { ScrolledTable } from "./scrolled-table.tsx";
import { StepPart } from "./step-part.tsx";
import styles from "./words-table.module.css";

export interface WordsTableProps {
  source: Source;
  words: readonly AskedWord[];
  onMeanings: (meanings: readonly Meaning[]) => void;
}

type Means = Meaning["means"];

/** Which meanings a column’s words may have: a status, or a yes and a no. */
function meaningsFor(source: Source, column: number): readonly Means[] {
  if (source.fields[column] !== "status") return ["yes", "no", "keep"];
  return WORD_MEANINGS.filter((means) => means !== "yes" && means !== "no");
}

/** The values of columns that hold a list, each once: what it becomes, and what is proposed. */
export function WordsTable({ source, words, onMeanings }: WordsTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const label = (means: Means) => {
    switch (means) {
      case "none":
      case "yes":
      case "no":
      case "keep":
        return t(`imports.words.means.${means}`);
      default:
        return t(`people.statuses.${means}`);
    }
  };
  const proposed = words.flatMap(({ column, word, means, proposed: to }) =>
    means === "keep" && to !== null ? [{ column, word, means: to }] : [],
  );
  return (
    <StepPart
      title={t("imports.words.title")}
      detail={t("imports.words.detail")}
      action={
        proposed.length === 0 ? null : (
          <Button size="small" onPress={() => onMeanings(proposed)}>
            {t("imports.words.accept", { count: proposed.length })}
          </Button>
        )
      }
    >
      <ScrolledTable label={t("imports.words.title")}>
        <thead>
          <tr>
            <th scope="col">{t("imports.refused.column")}</th>
            <th scope="col">{t("imports.words.word")}</th>
            <th scope="col" className={styles["count"]}>
              {t("imports.words.count")}
            </th>
            <th scope="col">{t("imports.columns.field")}</th>
          </tr>
        </thead>
        <tbody>
          {words.map(({ column, word, count, means, proposed: to }) => (
            <tr key={`${column} ${word}`}>
              <td className={styles["soft"]}>{source.columns[column]?.header}</td>
              <td>{word}</td>
              <td className={styles["count"]}>{format.number(count)}</td>
              <td>
                <div className={styles["means"]}>
                  <Select
                    label={t("imports.words.meansOf", { word })}
                    hideLabel
                    options={meaningsFor(source, column).map((id) => ({ id, label: label(id) }))}
                    value={means}
                    onChange={(id) => onMeanings([{ column, word, means: id }])}
                    className={styles["select"]}
                  />
                  {means === "keep" && to !== null ? (
                    <Button size="small" onPress={() => onMeanings([{ column, word, means: to }])}>
                      {t("imports.words.propose", { means: label(to) })}
                    </Button>
                  ) : null}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </ScrolledTable>
    </StepPart>
  );
}
