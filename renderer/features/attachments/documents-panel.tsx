import { useQuery } from "@tanstack/react-query";
import { Paperclip } from "lucide-react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { call } from "#renderer/lib/client.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { JobProgress } from "#renderer/lib/job-progress.tsx";
import { offerUndo } from "#renderer/lib/undo.ts";
import { useJob } from "#renderer/lib/use-job.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { DocumentRow } from "./document-row.tsx";
import styles from "./documents.module.css";
import { documentsOptions } from "./queries.ts";
import { showUnlessCancelled } from "./show-unless-cancelled.ts";

/** The documents of a meeting: its signed attendance sheet, what was handed out. */
export function DocumentsPanel({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation();
  const mayWrite = useMay("meetings.write");
  const { data: documents, error, refetch } = useQuery(documentsOptions(meetingId));
  const adding = useJob("attachments.add");
  const copying = useJob("attachments.saveCopy");
  const job = adding.progress === null ? copying : adding;
  const heading = useRef<HTMLHeadingElement>(null);

  const add = async () => {
    // The button stays, and keeps the keyboard, while a job runs.
    if (job.isRunning) return;
    try {
      const chosen = await call("app.chooseFile", { purpose: "attachment" });
      if (chosen === null) return;
      const { attachment, seq } = await adding.run({ meetingId, file: chosen.ref });
      offerUndo(t("attachments.added", { name: attachment.name }), seq);
    } catch (caught) {
      showUnlessCancelled(caught);
    }
  };

  return (
    <section className={styles["panel"]} aria-labelledby="documents-title">
      <header className={styles["header"]}>
        <h2 id="documents-title" ref={heading} tabIndex={-1} className={styles["heading"]}>
          {t("attachments.title")}
        </h2>
        {mayWrite ? (
          <Button size="small" icon={Paperclip} onPress={() => void add()}>
            {t("attachments.add")}
          </Button>
        ) : null}
      </header>
      <JobProgress job={job} />
      {error === null ? null : (
        <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
      )}
      {documents?.length === 0 ? (
        <p className={styles["empty"]}>
          {t(mayWrite ? "attachments.empty" : "attachments.emptyToRead")}
        </p>
      ) : null}
      {documents === undefined || documents.length === 0 ? null : (
        <ul className={styles["list"]} aria-labelledby="documents-title">
          {documents.map((document) => (
            <DocumentRow
              key={document.id}
              document={document}
              mayWrite={mayWrite}
              isBusy={job.progress !== null}
              onSaveCopy={copying.run}
              onRemoved={() => heading.current?.focus()}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
