import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { MemberPage } from "./member-page.tsx";

/** The address names somebody who is not, or no longer, where it says. */
export function UnknownMember() {
  const { t } = useTranslation();
  return (
    <MemberPage title={t("members.list.unknown")} lead={t("members.list.unknownDetail")}>
      <Link href="/settings/members">{t("members.list.back")}</Link>
    </MemberPage>
  );
}
