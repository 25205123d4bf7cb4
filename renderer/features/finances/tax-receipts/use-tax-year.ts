import { useLocation, useSearch } from "wouter";
import { TaxYear } from "#shared/domain/finances/tax-receipts/views.ts";
import { todayIso } from "#renderer/lib/dates.ts";

/** The month up to which people ask for the receipts of the year before: they declare their income in spring. */
const LAST_MONTH = 6;

/** The year of the gifts, kept in the address: until June the one before, while none is chosen. */
export function useTaxYear(): { readonly year: number; readonly choose: (year: number) => void } {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const asked = new URLSearchParams(search).get("year");
  const [year = 0, month = 0] = todayIso().split("-").map(Number);
  const usual = month <= LAST_MONTH ? year - 1 : year;
  return {
    year: TaxYear.safeParse(Number(asked ?? usual)).data ?? usual,
    choose: (next) => navigate(`${path}?year=${next}`, { replace: true }),
  };
}
