import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "wouter";
import type { Capability } from "#shared/domain/access/permissions.ts";
import { mayDo } from "#shared/domain/access/permissions.ts";
import type { TextKey } from "#renderer/lib/i18n.ts";
import { useRoles } from "#renderer/lib/use-may.ts";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { Page, PageContent } from "#renderer/ui/page.tsx";
import { SubPages } from "./sub-pages.tsx";
import styles from "./finances-page.module.css";

interface FinancesTab {
  readonly path: string;
  readonly name: TextKey;
  readonly needs: Capability;
}

/** What the place holds: each tab with its pages, the one it opens first. A page of its own has the tab’s name. */
const TABS: readonly (readonly [TextKey, ...FinancesTab[]])[] = [
  [
    "finances.tabs.expenses",
    { path: "/finances", name: "finances.tabs.everyExpense", needs: "expenses.claim" },
    { path: "/finances/to-approve", name: "finances.tabs.toApprove", needs: "finances.approve" },
    { path: "/finances/owed", name: "finances.tabs.owed", needs: "finances.read" },
  ],
  [
    "finances.tabs.books",
    { path: "/finances/books", name: "finances.tabs.books", needs: "finances.read" },
  ],
  [
    "finances.tabs.bank",
    { path: "/finances/bank", name: "finances.tabs.bank", needs: "finances.read" },
  ],
  [
    "finances.tabs.income",
    { path: "/finances/income", name: "finances.tabs.everyIncome", needs: "finances.read" },
    {
      path: "/finances/income/independence",
      name: "finances.tabs.independence",
      needs: "finances.read",
    },
  ],
  [
    "finances.tabs.budget",
    { path: "/finances/budget", name: "finances.tabs.budget", needs: "finances.read" },
  ],
  [
    "finances.tabs.campaign",
    { path: "/finances/campaign", name: "finances.tabs.campaign", needs: "finances.read" },
  ],
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
  const tabs = TABS.map(([name, ...pages]) => ({
    name,
    pages: pages.filter(({ needs }) => mayDo(roles, needs)),
  })).filter(({ pages }) => pages.length > 0);
  const pages = tabs.flatMap((tab) => tab.pages);
  // Of a page under several addresses, the longest is the one it is of.
  const current = pages.findLast((page) => path === page.path || path.startsWith(`${page.path}/`));
  const under = tabs.find((tab) => tab.pages.some((page) => page === current));
  return (
    <Page>
      <PageHeader title={t("finances.title")} detail={detail} actions={actions} />
      <PageContent>
        {pages.length < 2 ? null : (
          <nav aria-label={t("finances.tabs.label")} className={styles["tabs"]}>
            {tabs.map((tab) => (
              <Link
                key={tab.name}
                href={tab.pages[0]?.path ?? "/finances"}
                className={styles["tab"] ?? ""}
                aria-current={
                  tab === under ? (tab.pages[0] === current ? "page" : "true") : undefined
                }
              >
                {t(tab.name)}
              </Link>
            ))}
          </nav>
        )}
        {under === undefined || under.pages.length < 2 ? null : (
          <div className={styles["under"]}>
            <SubPages
              label={t(under.name)}
              pages={under.pages.map((page) => ({
                path: page.path,
                name: t(page.name),
                isCurrent: page === current,
              }))}
            />
          </div>
        )}
        {children}
      </PageContent>
    </Page>
  );
}
