import { useLocation, useSearch } from "wouter";
import { awaitedYear } from "#shared/domain/finances/tax-receipts/declaration.ts";
import { TaxYear } from "#shared/domain/finances/tax-receipts/views.ts";
import { todayIso } from "#renderer/lib/dates.ts";

/** The year of the gifts, kept in the address: while none is chosen, the one whose receipts are waited for, or this one. */
export function useTaxYear(): { readonly year: number; readonly choose: (year: number) => void } {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const asked = new URLSearchParams(search).get("year");
  const today = todayIso();
  const usual = awaitedYear(today) ?? Number(today.slice(0, 4));
  return {
    year: TaxYear.safeParse(Number(asked ?? usual)).data ?? usual,
    choose: (next) => navigate(`${path}?year=${next}`, { replace: true }),
  };
}
