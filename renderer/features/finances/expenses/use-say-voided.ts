import { useTranslation } from "react-i18next";

/** What was done, and the approvals that it took away, which taking it back does not bring back. */
export function useSayVoided(): (done: string, voided: number) => string {
  const { t } = useTranslation();
  return (done, voided) =>
    voided === 0 ? done : `${done} ${t("expensePages.one.voided", { count: voided })}`;
}
