import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Banner } from "#renderer/ui/banner.tsx";
import { infoQuery } from "./app-info.ts";

/** Says that the page is not isolated from the machine, and what to do about it. */
export function SandboxNotice() {
  const { t } = useTranslation();
  const { data: info } = useQuery(infoQuery());
  if (info === undefined || info.sandbox === "on") return null;
  return (
    <Banner tone="warning" title={t("app.about.sandbox.title")}>
      <p>{t("app.about.sandbox.risk")}</p>
      <p>{t(`app.about.sandbox.${info.sandbox}`)}</p>
    </Banner>
  );
}
