import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "wouter";
import type { ChosenFile } from "#shared/ipc/file-ref.ts";
import type { Output } from "#shared/ipc/contract.ts";
import { call, failureOf } from "#renderer/lib/client.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { useJob } from "#renderer/lib/use-job.ts";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { FixedPage, Page, PageContent } from "#renderer/ui/page.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { PreviewFrame } from "#renderer/lib/preview-frame/preview-frame.tsx";
import { PublishSide } from "./publish-side.tsx";
import { PublishedPage } from "./published-page.tsx";
import styles from "./publish.module.css";
import { previewOptions, type PublicationChoice } from "./queries.ts";

interface Published {
  readonly files: Output<"publication.publish">["files"];
  readonly folder: ChosenFile;
}

export function PublishPage() {
  const { id } = useParams<{ id: string }>();
  return <PublishMeeting key={id} meetingId={id} />;
}

function PublishMeeting({ meetingId }: { meetingId: string }) {
  const { t, i18n } = useTranslation();
  const client = useQueryClient();
  const [choice, setChoice] = useState<PublicationChoice>({
    meetingId,
    nameStyle: "role",
    language: i18n.language === "en" ? "en" : "fr",
  });
  const [published, setPublished] = useState<Published | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const preview = useQuery(previewOptions(choice));
  const meeting = useQuery({
    queryKey: ["meetings", "one", meetingId],
    queryFn: () => call("meetings.get", { id: meetingId }),
  });
  const job = useJob("publication.publish");

  const publish = async () => {
    setRefusal(null);
    try {
      const folder = await call("app.chooseFolder", { purpose: "publication" });
      if (folder === null) return;
      const { files } = await job.run({ ...choice, folder: folder.ref });
      setPublished({ files, folder });
    } catch (error) {
      setRefusal(errorMessage(error));
      // The guard may have found what was written since the preview was made.
      if (failureOf(error).code === "publication.leak") {
        await client.invalidateQueries({ queryKey: ["meetings", "preview"] });
      }
    }
  };

  if (published !== null) {
    return (
      <PublishedPage
        meetingId={meetingId}
        files={published.files}
        folder={published.folder}
        onAgain={() => setPublished(null)}
      />
    );
  }
  const error = preview.error ?? meeting.error;
  const header = (
    <PageHeader
      full
      title={t("publication.title")}
      eyebrow={<Link href={`/meetings/${meetingId}`}>{t("publication.back")}</Link>}
      detail={t("publication.detail")}
    />
  );
  if (preview.data === undefined || meeting.data === undefined) {
    return (
      <Page>
        {header}
        <PageContent>
          {error === null ? (
            <Skeleton lines={6} />
          ) : (
            <ErrorState
              message={errorMessage(error)}
              onRetry={() => {
                void preview.refetch();
                void meeting.refetch();
              }}
            />
          )}
        </PageContent>
      </Page>
    );
  }
  return (
    <FixedPage>
      {header}
      <div className={styles["columns"]}>
        <div className={styles["preview"]}>
          <PreviewFrame
            title={t("publication.previewOf", { title: preview.data.title })}
            html={preview.data.html}
          />
        </div>
        <PublishSide
          meeting={meeting.data}
          choice={choice}
          onChoose={setChoice}
          preview={preview.data}
          isChecking={preview.isPlaceholderData || preview.isFetching}
          job={job}
          refusal={refusal}
          onPublish={() => void publish()}
        />
      </div>
    </FixedPage>
  );
}
