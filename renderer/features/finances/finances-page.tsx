import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "wouter";
import type { Capability } from "#shared/domain/access/permissions.ts";
import { mayDo } from "#shared/domain/access/permissions.ts";
import type { TextKey } from "#renderer/lib/i18n.ts";
import { useRoles } from "#renderer/lib/use-may.ts";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { Page, PageContent } from "#renderer/ui/page.tsx";
import styles from "./finances-page.module.css";

interface FinancesTab {
  readonly path: string;
  readonly name: TextKey;
  readonly needs: Capability;
}

/** The pages of the place, in their order: one line each. */
const TABS: readonly FinancesTab[] = [
  { path: "/finances", name: "finances.tabs.expenses", needs: "expenses.claim" },
  { path: "/finances/to-approve", name: "finances.tabs.toApprove", needs: "finances.approve" },
  { path: "/finances/owed", name: "finances.tabs.owed", needs: "finances.read" },
  { path: "/finances/books", name: "finances.tabs.books", needs: "finances.read" },
  { path: "/finances/bank", name: "finances.tabs.bank", needs: "finances.read" },
  { path: "/finances/income", name: "finances.tabs.income", needs: "finances.read" },
  {
    path: "/finances/income/independence",
    name: "finances.tabs.independence",
    needs: "finances.read",
  },
  { path: "/finances/budget", name: "finances.tabs.budget", needs: "finances.read" },
  { path: "/finances/campaign", name: "finances.tabs.campaign", needs: "finances.read" },
];

export interface FinancesPageProps {
  actions?: ReactNode;
  detail?: ReactNode;
  children: ReactNode;
}

/** What every page of the place has above it; who sees one page only has nothing to choose. */
export function FinancesPage({ actions, detail, children }: FinancesPageProps) {
  const { t } = useTranslation();
  const [path] = useLocation();
  const roles = useRoles();
  const tabs = TABS.filter(({ needs }) => mayDo(roles, needs));
  // Of a page under several tabs, the longest address is the one it is of.
  const current = tabs.findLast((tab) => path === tab.path || path.startsWith(`${tab.path}/`));
  return (
    <Page>
      <PageHeader title={t("finances.title")} detail={detail} actions={actions} />
      <PageContent>
        {tabs.length < 2 ? null : (
          <nav aria-label={t("finances.tabs.label")} className={styles["tabs"]}>
            {tabs.map((tab) => (
              <Link
                key={tab.path}
                href={tab.path}
                className={styles["tab"] ?? ""}
                aria-current={tab === current ? "page" : undefined}
              >
                {t(tab.name)}
              </Link>
            ))}
          </nav>
        )}
        {children}
      </PageContent>
    </Page>
  );
}
