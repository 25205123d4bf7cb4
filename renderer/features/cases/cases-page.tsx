import { FolderPlus, LockKeyhole } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "wouter";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { Page, PageContent } from "#renderer/ui/page.tsx";
import { CaseList } from "./case-list.tsx";
import { WithKeys } from "./keys/with-keys.tsx";
import { useLock } from "./keys/use-lock.ts";

/** One’s cases, once one’s keys are open; until then nothing says whether there are any. */
export function CasesPage() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { isOpen, lock } = useLock();
  const mayHandle = useMay("cases.handle");
  return (
    <Page>
      <PageHeader
        title={t("cases.title")}
        detail={t("cases.detail")}
        actions={
          <>
            <Link href="/cases/protocols">{t("cases.protocols.link")}</Link>
            {isOpen ? (
              <Button icon={LockKeyhole} onPress={() => void lock()}>
                {t("cases.keys.close")}
              </Button>
            ) : null}
            {isOpen && mayHandle ? (
              <Button variant="primary" icon={FolderPlus} onPress={() => navigate("/cases/new")}>
                {t("cases.new.link")}
              </Button>
            ) : null}
          </>
        }
      />
      <PageContent>
        <WithKeys>
          <CaseList />
        </WithKeys>
      </PageContent>
    </Page>
  );
}
