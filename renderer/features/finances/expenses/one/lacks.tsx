import { useTranslation } from "react-i18next";
import type { ExpenseView } from "#shared/domain/finances/expenses/views.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { Banner } from "#renderer/ui/banner.tsx";

/** What keeps a draft from being sent to the treasury. */
export function Lacks({ view: { state, lacks } }: { view: ExpenseView }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (state !== "draft" && state !== "refused") return null;
  if (lacks.length === 0) return null;
  const list = format.list(lacks.map((lack) => t(`expensePages.lacks.${lack}`)));
  return <Banner>{t("expensePages.one.lacks", { list })}</Banner>;
}
