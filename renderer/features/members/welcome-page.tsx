import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "wouter";
import { Slot } from "#renderer/lib/features.tsx";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { Button } from "#renderer/ui/button.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { Page, PageContent } from "#renderer/ui/page.tsx";
import { Fingerprint } from "./fingerprint.tsx";
import styles from "./members.module.css";
import { membersQuery } from "./queries.ts";
import { RoleList } from "./role-list.tsx";
import { ToCompare } from "./to-compare.tsx";

/** The first page of somebody who has just come in: who they are here, and their fingerprint. */
export function WelcomePage() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { data: members, error, refetch } = useQuery(membersQuery());
  const you = members?.find(({ isYou }) => isYou);
  if (error !== null) {
    return <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />;
  }
  if (you === undefined) return null;
  return (
    <Page>
      <PageHeader
        title={t("members.welcome.title", { name: you.name })}
        detail={t("members.welcome.lead")}
      />
      <PageContent narrow>
        <div className={styles["form"]}>
          <section className={styles["block"]}>
            <h2>{t("members.welcome.roles")}</h2>
            <RoleList roles={you.roles} />
            <p>
              <Link href="/settings/rights">{t("access.rights.title")}</Link>
            </p>
          </section>
          <section className={styles["block"]}>
            <h2>{t("members.panel.fingerprint")}</h2>
            <Fingerprint member={you} />
            {you.toCompare === null ? null : (
              <p className={styles["soft"]}>{t("members.compare.code")}</p>
            )}
          </section>
          {you.toCompare === null ? null : <ToCompare member={you} comparison={you.toCompare} />}
          <Slot name="vaultWords" />
          <section className={styles["block"]}>
            <h2>{t("members.welcome.kit")}</h2>
            <p className={styles["soft"]}>{t("members.welcome.kitDetail")}</p>
            <p>
              <Link href="/settings/kit">{t("members.welcome.makeKit")}</Link>
            </p>
          </section>
          <div>
            <Button variant="primary" onPress={() => navigate("/")}>
              {t("members.welcome.start")}
            </Button>
          </div>
        </div>
      </PageContent>
    </Page>
  );
}
