import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { useDraft } from "#renderer/lib/use-draft.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { Page, PageContent } from "#renderer/ui/page.tsx";
import { emptyMeeting, MeetingDraft } from "./meeting-fields.ts";
import { MeetingForm } from "./meeting-form.tsx";
import { useCreateMeeting } from "./mutations.ts";

export function NewMeetingPage() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [empty] = useState(() => emptyMeeting());
  const draft = useDraft("meeting-new", MeetingDraft, empty);
  const create = useCreateMeeting();
  return (
    <Page>
      <PageHeader title={t("meetings.form.newTitle")} detail={t("meetings.form.newDetail")} />
      <PageContent narrow>
        {draft.wasRestored ? (
          <Banner
            actions={
              <Button size="small" onPress={draft.clear}>
                {t("meetings.form.startAfresh")}
              </Button>
            }
          >
            {t("meetings.form.restored")}
          </Banner>
        ) : null}
        {draft.isReady ? (
          <MeetingForm
            // Started afresh, it is another form.
            key={draft.wasRestored ? "restored" : "new"}
            meeting={null}
            initial={draft.value}
            onType={draft.set}
            submitLabel={t("meetings.form.create")}
            onSubmit={async (fields) => {
              const meeting = await create(fields);
              draft.clear();
              navigate(`/meetings/${meeting.id}`, { replace: true });
            }}
            onCancel={() => navigate("/meetings")}
          />
        ) : null}
      </PageContent>
    </Page>
  );
}
