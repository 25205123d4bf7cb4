import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { ChosenFile } from "#shared/ipc/file-ref.ts";
import { call } from "#renderer/lib/client.ts";
import { showError } from "#renderer/lib/undo.ts";
import { Button } from "#renderer/ui/button.tsx";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { Page, PageContent } from "#renderer/ui/page.tsx";
import styles from "./publish.module.css";

export interface PublishedPageProps {
  file: string;
  folder: ChosenFile;
  onAgain: () => void;
}

export function PublishedPage({ file, folder, onAgain }: PublishedPageProps) {
  const { t } = useTranslation();
  const content = useRef<HTMLDivElement>(null);
  // The button that led here is gone.
  useEffect(() => content.current?.querySelector<HTMLElement>("h1")?.focus(), []);
  return (
    <div ref={content} className={styles["whole"]}>
      <Page>
        <PageHeader
          title={t("income.publish.doneTitle")}
          eyebrow={<Link href="/finances/income/independence">{t("income.statement.title")}</Link>}
          detail={t("income.publish.done", { file, folder: folder.name })}
        />
        <PageContent narrow>
          <div className={styles["actions"]}>
            <Button
              variant="primary"
              onPress={() => void call("app.revealFolder", { ref: folder.ref }).catch(showError)}
            >
              {t("income.publish.open")}
            </Button>
            <Button onPress={onAgain}>{t("income.publish.again")}</Button>
          </div>
        </PageContent>
      </Page>
    </div>
  );
}
