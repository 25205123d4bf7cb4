import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { FinancesPage } from "../finances-page.tsx";

/** A page of one entry, with the way back to all of them. */
export function UnderEntries({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <FinancesPage detail={<Link href="/finances/books">{`← ${t("books.entries.back")}`}</Link>}>
      {children}
    </FinancesPage>
  );
}
