import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { Page, PageContent } from "#renderer/ui/page.tsx";

export interface MemberPageProps {
  title: string;
  lead: string;
  children: ReactNode;
}

/** A page of its own for what is done to the people of the vault, with the way back to them. */
export function MemberPage({ title, lead, children }: MemberPageProps) {
  const { t } = useTranslation();
  return (
    <Page>
      <PageHeader
        title={title}
        detail={lead}
        eyebrow={<Link href="/settings/members">{t("members.title")}</Link>}
      />
      <PageContent narrow>{children}</PageContent>
    </Page>
  );
}
