import { useTranslation } from "react-i18next";

interface Recounted {
  readonly recounted: number;
  readonly kept?: number;
}

/** What was done, the drafts that come to something else by it, and what was handed in that does not. */
export function useSayRecounted(): (done: string, counted: Recounted) => string {
  const { t } = useTranslation();
  return (done, { recounted, kept = 0 }) =>
    [
      done,
      recounted === 0 ? null : t("expensePages.journey.recounted", { count: recounted }),
      kept === 0 ? null : t("expensePages.vehicles.kept", { count: kept }),
    ]
      .filter((said) => said !== null)
      .join(" ");
}
