import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { Page, PageContent } from "#renderer/ui/page.tsx";

export interface KeyPageProps {
  title: string;
  lead: string;
  children: ReactNode;
}

export function KeyPage({ title, lead, children }: KeyPageProps) {
  const { t } = useTranslation();
  return (
    <Page>
      <PageHeader
        title={title}
        detail={lead}
        eyebrow={<Link href="/settings">{t("app.settings.title")}</Link>}
      />
      <PageContent narrow>{children}</PageContent>
    </Page>
  );
}
