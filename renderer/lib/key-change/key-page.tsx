import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { SubPage, type SubPageProps } from "#renderer/ui/sub-page.tsx";

/** A page of the settings. */
export function KeyPage(props: Omit<SubPageProps, "up">) {
  const { t } = useTranslation();
  return <SubPage {...props} up={<Link href="/settings">{t("app.settings.title")}</Link>} />;
}
