import { FileCode, FileText, FileType } from "lucide-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { Output } from "#shared/ipc/contract.ts";
import type { ChosenFile } from "#shared/ipc/file-ref.ts";
import { call } from "#renderer/lib/client.ts";
import { showError } from "#renderer/lib/undo.ts";
import { Button } from "#renderer/ui/button.tsx";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { Page, PageContent } from "#renderer/ui/page.tsx";
import styles from "./publish.module.css";

const ICONS = { html: FileCode, pdf: FileType, markdown: FileText } as const;

export interface PublishedPageProps {
  meetingId: string;
  files: Output<"publication.publish">["files"];
  folder: ChosenFile;
  onAgain: () => void;
}

export function PublishedPage({ meetingId, files, folder, onAgain }: PublishedPageProps) {
  const { t } = useTranslation();
  const content = useRef<HTMLDivElement>(null);
  // The button that led here is gone.
  useEffect(() => content.current?.querySelector<HTMLElement>("h1")?.focus(), []);
  return (
    <div ref={content} className={styles["whole"]}>
      <Page>
        <PageHeader
          title={t("publication.done.title")}
          eyebrow={<Link href={`/meetings/${meetingId}`}>{t("publication.back")}</Link>}
          detail={t("publication.done.detail", { folder: folder.name })}
        />
        <PageContent narrow>
          <ul className={styles["files"]}>
            {files.map(({ kind, name }) => {
              const Icon = ICONS[kind];
              return (
                <li key={kind} className={styles["file"]}>
                  <Icon size={20} aria-hidden />
                  <div>
                    <p className={styles["fileName"]}>{name}</p>
                    <p className={styles["why"]}>{t(`publication.done.kinds.${kind}`)}</p>
                  </div>
                </li>
              );
            })}
          </ul>
          <p className={styles["why"]}>{t("publication.done.undoHint")}</p>
          <div className={styles["actions"]}>
            <Button
              variant="primary"
              onPress={() => void call("app.revealFolder", { ref: folder.ref }).catch(showError)}
            >
              {t("publication.done.open")}
            </Button>
            <Button onPress={onAgain}>{t("publication.done.again")}</Button>
          </div>
        </PageContent>
      </Page>
    </div>
  );
}
