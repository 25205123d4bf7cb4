import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { Capability } from "#shared/domain/access/permissions.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { useRoles } from "#renderer/lib/use-may.ts";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { Page, PageContent } from "#renderer/ui/page.tsx";
import styles from "./forbidden-page.module.css";
import { managersQuery } from "./managers-query.ts";

/** A page that this person may not open: what they would need, and who can give it. */
export function ForbiddenPage({ needs }: { needs: Capability }) {
  const { t } = useTranslation();
  const format = useFormat();
  const roles = useRoles();
  const { data: managers = [] } = useQuery(managersQuery());
  const names = roles.map((role) => t(`access.roles.${role}`));
  return (
    <Page>
      <PageHeader title={t("access.forbidden.title")} />
      <PageContent narrow>
        <div className={styles["prose"]}>
          <p>{t("access.forbidden.needs", { what: t(`access.can.${needs}`) })}</p>
          <p>
            {names.length === 0
              ? t("access.forbidden.noRole")
              : t("access.forbidden.roles", { roles: format.list(names) })}{" "}
            {managers.length === 0
              ? t("access.forbidden.askBureau")
              : t("access.forbidden.ask", {
                  count: managers.length,
                  names: format.list(managers),
                })}
          </p>
          <p className={styles["links"]}>
            <Link href="/settings/rights">{t("access.rights.title")}</Link>
            <Link href="/">{t("app.crash.home")}</Link>
          </p>
        </div>
      </PageContent>
    </Page>
  );
}
