import { Send } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Meeting } from "#shared/domain/meetings/meeting.ts";
import { NAME_STYLES, type PublicationPreview } from "#shared/domain/publication/publication.ts";
import { LANGUAGES } from "#shared/ipc/app.contract.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { cx } from "#renderer/ui/cx.ts";
import { SegmentedControl } from "#renderer/ui/segmented-control.tsx";
import { JobProgress } from "#renderer/lib/job-progress.tsx";
import type { RunningJob } from "#renderer/lib/use-job.ts";
import { HeldBackList } from "./held-back-list.tsx";
import { LeakList } from "./leak-list.tsx";
import { leaksToCorrect } from "./leak-place.ts";
import type { PublicationChoice } from "./queries.ts";
import styles from "./publish.module.css";

export interface PublishSideProps {
  meeting: Meeting;
  choice: PublicationChoice;
  onChoose: (choice: PublicationChoice) => void;
  preview: PublicationPreview;
  isChecking: boolean;
  job: RunningJob;
  refusal: string | null;
  onPublish: () => void;
}

/** Beside the preview: the choices, what stands in the way, what stays in. */
export function PublishSide(props: PublishSideProps) {
  const { meeting, choice, onChoose, preview, isChecking, job, refusal } = props;
  const { t } = useTranslation();
  const leaks = leaksToCorrect(preview.leaks);
  const hasPublic = meeting.items.some(({ confidentiality }) => confidentiality === "public");
  const obstacle = isChecking
    ? t("publication.whyNot.checking")
    : !hasPublic
      ? t("publication.whyNot.nothing")
      : leaks.length > 0
        ? t("publication.whyNot.leaks", { count: leaks.length })
        : null;
  return (
    <div className={styles["side"]}>
      <div className={styles["choices"]}>
        <SegmentedControl
          label={t("publication.nameStyle")}
          hideLabel={false}
          segments={NAME_STYLES.map((id) => ({ id, label: t(`publication.nameStyles.${id}`) }))}
          value={choice.nameStyle}
          onChange={(nameStyle) => onChoose({ ...choice, nameStyle })}
        />
        <SegmentedControl
          label={t("publication.language")}
          hideLabel={false}
          segments={LANGUAGES.map((id) => ({ id, label: t(`publication.languages.${id}`) }))}
          value={choice.language}
          onChange={(language) => onChoose({ ...choice, language })}
        />
      </div>
      <div className={styles["publish"]}>
        {refusal === null ? null : (
          <Banner tone="danger" live>
            {refusal}
          </Banner>
        )}
        {job.progress === null ? (
          <Button
            variant="primary"
            icon={Send}
            isDisabled={obstacle !== null}
            aria-describedby="publish-reason"
            onPress={props.onPublish}
          >
            {t("publication.publish")}
          </Button>
        ) : (
          <JobProgress job={job} label={t("publication.publishing")} />
        )}
        <p
          id="publish-reason"
          aria-live="polite"
          className={cx(styles["reason"], obstacle === null && styles["ready"])}
        >
          {obstacle ?? t("publication.ready")}
        </p>
      </div>
      {leaks.length === 0 ? null : <LeakList meeting={meeting} leaks={leaks} />}
      <HeldBackList meetingId={meeting.id} heldBack={preview.heldBack} />
    </div>
  );
}
