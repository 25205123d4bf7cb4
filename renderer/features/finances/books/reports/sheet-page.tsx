import { useTranslation } from "react-i18next";
import { balanceSheet } from "#shared/domain/finances/books/balance-sheet.ts";
import type { StatementSums } from "#shared/domain/finances/books/views.ts";
import { BooksFrame } from "../books-frame.tsx";
import type { YearChoice } from "../use-year.ts";
import { GoOut } from "./go-out.tsx";
import { StatementFrame } from "./statement-frame.tsx";
import { StatementTable } from "./statement-table.tsx";

export function SheetPage() {
  return (
    <BooksFrame page="sheet" actions={<GoOut />}>
      {(year, { to }) => (
        <StatementFrame key={year.id} year={year}>
          {(sums) => <Sheet sums={sums} to={to} />}
        </StatementFrame>
      )}
    </BooksFrame>
  );
}

function Sheet({ sums: { sums, before }, to }: { sums: StatementSums; to: YearChoice["to"] }) {
  const { t } = useTranslation();
  const { assets, liabilities } = balanceSheet(sums, before);
  if (assets.lines.length + liabilities.lines.length === 0) return <p>{t("books.sheet.none")}</p>;
  return (
    <StatementTable
      label={t("books.sheet.title")}
      hasBefore={before !== null}
      to={to}
      sections={[
        {
          key: "assets",
          title: t("books.sheet.assets"),
          ...assets,
          lines: assets.lines.map((line) => ({
            ...line,
            said: t(`books.sheet.assetLines.${line.key}`),
          })),
        },
        {
          key: "liabilities",
          title: t("books.sheet.liabilities"),
          ...liabilities,
          lines: liabilities.lines.map((line) => ({
            ...line,
            said: t(`books.sheet.liabilityLines.${line.key}`),
          })),
        },
      ]}
    />
  );
}
