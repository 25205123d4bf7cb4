import { useQuery } from "@tanstack/react-query";
import { CalendarPlus } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { nextYear } from "#shared/domain/finances/books/fiscal-year.ts";
import { todayIso } from "#renderer/lib/dates.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { BooksFrame } from "../books-frame.tsx";
import { yearsOptions } from "../queries.ts";
import { GoOut } from "../reports/go-out.tsx";
import { OpenYear } from "./open-year.tsx";
import { YearCard } from "./year-card.tsx";

export function YearsPage() {
  const { t } = useTranslation();
  const { data: years } = useQuery(yearsOptions());
  const mayWrite = useMay("finances.write");
  const [isOpening, setOpening] = useState(false);
  const opening =
    isOpening && years !== undefined ? (
      <OpenYear proposed={nextYear(years, todayIso())} onClose={() => setOpening(false)} />
    ) : null;
  const open = mayWrite ? (
    <Button variant="primary" icon={CalendarPlus} onPress={() => setOpening(true)}>
      {t("books.years.open")}
    </Button>
  ) : undefined;
  return (
    <BooksFrame
      page="years"
      actions={
        years === undefined || years.length === 0 ? undefined : (
          <>
            <GoOut />
            {open}
          </>
        )
      }
      withoutYear={
        opening ?? (
          <EmptyState title={t("books.noYearTitle")} actions={open}>
            <p>{t(mayWrite ? "books.noYear" : "books.noYearReader")}</p>
          </EmptyState>
        )
      }
    >
      {() => (
        <>
          {opening}
          {years?.toReversed().map((year) => (
            <YearCard key={year.id} year={year} />
          ))}
        </>
      )}
    </BooksFrame>
  );
}
