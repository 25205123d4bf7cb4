import { EllipsisVertical, Pencil, Send, Trash2 } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "wouter";
import type { Meeting } from "#shared/domain/meetings/meeting.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { offerUndo } from "#renderer/lib/undo.ts";
import { useKeeping } from "#renderer/lib/unstored.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { Menu } from "#renderer/ui/menu.tsx";
import { flushItems, useSaveStatus } from "./item-savers.ts";
import { draftOf, type MeetingDraft } from "./meeting-fields.ts";
import { MeetingFacts } from "./meeting-facts.tsx";
import { MeetingForm } from "./meeting-form.tsx";
import styles from "./meeting-header.module.css";
import type { MeetingActions } from "./mutations.ts";

export interface MeetingHeaderProps {
  meeting: Meeting;
  actions: MeetingActions;
}

export function MeetingHeader({ meeting, actions }: MeetingHeaderProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [, navigate] = useLocation();
  const [draft, setDraft] = useState<MeetingDraft | null>(null);
  const status = useSaveStatus();
  const isKept = useKeeping().kind === "kept";
  const mayPublish = useMay("publication.publish");

  if (draft !== null) {
    return (
      <section className={styles["form"]} aria-label={t("meetings.page.editTitle")}>
        <h1 className={styles["formTitle"]}>{t("meetings.page.editTitle")}</h1>
        <MeetingForm
          meeting={meeting}
          initial={draft}
          submitLabel={t("meetings.form.save")}
          onSubmit={async (fields) => {
            if ((await actions.update(fields)) !== null) setDraft(null);
          }}
          onCancel={() => setDraft(null)}
        />
      </section>
    );
  }

  const remove = async () => {
    await flushItems();
    const result = await actions.remove();
    if (result === null) return;
    navigate("/meetings");
    offerUndo(t("meetings.page.removed", { title: meeting.title }), result.seq);
  };

  return (
    <header className={styles["header"]}>
      <div className={styles["titles"]}>
        <p className={styles["eyebrow"]}>
          <Link href="/meetings">{t("meetings.page.back")}</Link>
        </p>
        <div className={styles["line"]}>
          <h1 className={styles["title"]} tabIndex={-1}>
            {meeting.title}
          </h1>
          <IconButton
            icon={Pencil}
            label={t("meetings.page.edit")}
            onPress={() => setDraft(draftOf(meeting))}
          />
        </div>
        <MeetingFacts meeting={meeting} />
      </div>
      <div className={styles["actions"]}>
        <span className={styles["saving"]}>
          {status === "saved" ? t("meetings.saving.saved") : null}
          {status === "saving"
            ? t(isKept ? "meetings.saving.kept" : "meetings.saving.saving")
            : null}
        </span>
        {mayPublish ? (
          <Button
            icon={Send}
            onPress={() =>
              void flushItems().then(() => navigate(`/meetings/${meeting.id}/publish`))
            }
          >
            {t("meetings.page.publish")}
          </Button>
        ) : null}
        <Menu
          label={t("meetings.page.more")}
          actions={[
            {
              id: "remove",
              label: t("meetings.page.remove"),
              icon: Trash2,
              danger: true,
              onAction: () => void remove(),
            },
          ]}
        >
          <IconButton icon={EllipsisVertical} label={t("meetings.page.more")} />
        </Menu>
      </div>
      {meeting.publishedAt === null ? null : (
        <p className={styles["facts"]}>
          {t("meetings.page.published", { when: format.instant(meeting.publishedAt) })}
        </p>
      )}
    </header>
  );
}
