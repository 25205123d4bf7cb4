import { useQuery } from "@tanstack/react-query";
import { CalendarMinus, CalendarPlus } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { nextYear, yearBefore } from "#shared/domain/finances/books/fiscal-year.ts";
import { todayIso } from "#renderer/lib/dates.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { yearsOptions } from "#renderer/lib/years.ts";
import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { BooksFrame } from "../books-frame.tsx";
import { GoOut } from "../reports/go-out.tsx";
import { OpenYear } from "./open-year.tsx";
import { YearCard } from "./year-card.tsx";

export function YearsPage() {
  const { t } = useTranslation();
  const { data: years } = useQuery(yearsOptions());
  const mayWrite = useMay("finances.write");
  const [opened, setOpened] = useState<"next" | "before" | null>(null);
  const before = yearBefore(
    (years ?? []).map(({ start, end, closedAt }) => ({ start, end, isClosed: closedAt !== null })),
  );
  const proposed = opened === "before" ? before : nextYear(years ?? [], todayIso());
  const opening =
    opened === null || years === undefined || proposed === null ? null : (
      <OpenYear key={opened} proposed={proposed} onClose={() => setOpened(null)} />
    );
  const open = mayWrite ? (
    <Button variant="primary" icon={CalendarPlus} onPress={() => setOpened("next")}>
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
            {mayWrite && before !== null ? (
              <Button icon={CalendarMinus} onPress={() => setOpened("before")}>
                {t("books.years.openBefore")}
              </Button>
            ) : null}
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
