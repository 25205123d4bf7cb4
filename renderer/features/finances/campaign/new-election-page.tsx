import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "wouter";
import { call } from "#renderer/lib/client.ts";
import { offerUndo } from "#renderer/lib/undo.ts";
import { useDraft } from "#renderer/lib/use-draft.ts";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { Page, PageContent } from "#renderer/ui/page.tsx";
import { ElectionForm } from "./election-form.tsx";
import { ElectionValues, emptyElection } from "./election-values.ts";

export function NewElectionPage() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [empty] = useState(emptyElection);
  const draft = useDraft("election-new", ElectionValues, empty);
  return (
    <Page>
      <PageHeader
        title={t("campaign.form.newTitle")}
        eyebrow={<Link href="/finances/campaign">{t("campaign.one.back")}</Link>}
      />
      <PageContent narrow>
        {draft.isReady ? (
          <ElectionForm
            initial={draft.value}
            onType={draft.set}
            onSave={async (fields) => {
              const { id, seq } = await call("campaign.create", { fields });
              draft.clear();
              offerUndo(t("campaign.done.created"), seq);
              navigate(`/finances/campaign/${id}`, { replace: true });
            }}
            onCancel={() => {
              draft.clear();
              navigate("/finances/campaign");
            }}
          />
        ) : null}
      </PageContent>
    </Page>
  );
}
