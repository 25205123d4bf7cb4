import { useTranslation } from "react-i18next";
import { incomeStatement } from "#shared/domain/finances/books/income-statement.ts";
import type { StatementSums } from "#shared/domain/finances/books/views.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { BooksFrame } from "../books-frame.tsx";
import styles from "../books.module.css";
import type { YearChoice } from "../use-year.ts";
import { GoOut } from "./go-out.tsx";
import { StatementFrame } from "./statement-frame.tsx";
import { StatementTable } from "./statement-table.tsx";

export function IncomePage() {
  return (
    <BooksFrame page="income" actions={<GoOut />}>
      {(year, { to }) => (
        <StatementFrame key={year.id} year={year}>
          {(sums) => <Income sums={sums} to={to} />}
        </StatementFrame>
      )}
    </BooksFrame>
  );
}

const IN_KIND: ReadonlySet<string> = new Set(["in_kind_given", "in_kind_used"]);

function Income({ sums: { sums, before }, to }: { sums: StatementSums; to: YearChoice["to"] }) {
  const { t } = useTranslation();
  const { euros } = useFormat();
  const { sections, result } = incomeStatement(sums, before);
  if (sections.length === 0) return <p>{t("books.income.none")}</p>;
  const told = sections.map((section) => ({
    ...section,
    title: t(`books.income.sections.${section.key}`),
    lines: section.lines.map((line) => ({ ...line, said: t(`books.income.lines.${line.key}`) })),
  }));
  const inKind = told.filter(({ key }) => IN_KIND.has(key));
  const shared = { hasBefore: before !== null, to };
  return (
    <>
      <StatementTable
        {...shared}
        label={t("books.income.title")}
        sections={told.filter(({ key }) => !IN_KIND.has(key))}
      />
      <p className={styles["result"]} data-tabular>
        {t(result < 0 ? "books.income.loss" : "books.income.surplus")} {euros(Math.abs(result))}
      </p>
      {inKind.length === 0 ? null : (
        <>
          <h2 className={styles["sub"]}>{t("books.income.inKind")}</h2>
          <StatementTable {...shared} label={t("books.income.inKind")} sections={inKind} />
        </>
      )}
    </>
  );
}
