import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { Page, PageContent } from "#renderer/ui/page.tsx";
import styles from "./access.module.css";
import { RightsTable } from "./rights-table.tsx";

/** Who may do what, in words, from the table that the vault process keeps to. */
export function RightsPage() {
  const { t } = useTranslation();
  return (
    <Page>
      <PageHeader
        title={t("access.rights.title")}
        detail={t("access.rights.detail")}
        eyebrow={<Link href="/settings">{t("app.settings.title")}</Link>}
        actions={<Link href="/settings/members">{t("access.rights.members")}</Link>}
      />
      <PageContent>
        <RightsTable />
        <div className={styles["prose"]}>
          <h2>{t("access.rights.everybodyTitle")}</h2>
          <p>{t("access.rights.everybody")}</p>
          <h2>{t("access.rights.limitsTitle")}</h2>
          <p>{t("access.rights.limits")}</p>
          <p>{t("access.rights.notEncrypted")}</p>
        </div>
      </PageContent>
    </Page>
  );
}
