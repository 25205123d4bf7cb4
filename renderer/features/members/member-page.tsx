import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { SubPage, type SubPageProps } from "#renderer/ui/sub-page.tsx";

/** A page for what is done to the people of the vault, with the way back to them. */
export function MemberPage(props: Omit<SubPageProps, "up">) {
  const { t } = useTranslation();
  return <SubPage {...props} up={<Link href="/settings/members">{t("members.title")}</Link>} />;
}
