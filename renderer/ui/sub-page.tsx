import type { ReactNode } from "react";
import { PageHeader } from "./page-header.tsx";
import { Page, PageContent } from "./page.tsx";

export interface SubPageProps {
  title: string;
  lead: string;
  /** The link to the page it was opened from. */
  up: ReactNode;
  children: ReactNode;
}

/** A page of its own for one thing to do, with the way back. */
export function SubPage({ title, lead, up, children }: SubPageProps) {
  return (
    <Page>
      <PageHeader title={title} detail={lead} eyebrow={up} />
      <PageContent narrow>{children}</PageContent>
    </Page>
  );
}
