import { useQuery } from "@tanstack/react-query";
import { LockKeyhole } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "wouter";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { Button } from "#renderer/ui/button.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { Page, PageContent } from "#renderer/ui/page.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { WithKeys } from "../keys/with-keys.tsx";
import { useLock } from "../keys/use-lock.ts";
import { caseOptions } from "../queries.ts";
import { CaseParts } from "./case-parts.tsx";

/** One case. Its title is in the page alone: the window’s own says that it is a case, and no more. */
export function CasePage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const { isOpen, lock } = useLock();
  return (
    <Page>
      <PageHeader
        title={t("cases.one")}
        eyebrow={<Link href="/cases">{t("cases.title")}</Link>}
        actions={
          isOpen ? (
            <Button icon={LockKeyhole} onPress={() => void lock()}>
              {t("cases.keys.close")}
            </Button>
          ) : undefined
        }
      />
      <PageContent>
        <WithKeys>
          <OneCase id={id} />
        </WithKeys>
      </PageContent>
    </Page>
  );
}

function OneCase({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(caseOptions(id));
  if (error !== null) {
    return <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />;
  }
  return data === undefined ? <Skeleton lines={8} /> : <CaseParts view={data} />;
}
