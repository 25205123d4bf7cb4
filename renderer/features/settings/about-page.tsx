import { useQuery } from "@tanstack/react-query";
import { Check, Minus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { Output } from "#shared/ipc/contract.ts";
import { infoQuery } from "#renderer/lib/app-info.ts";
import { SandboxNotice } from "#renderer/lib/sandbox-notice.tsx";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { Page, PageContent } from "#renderer/ui/page.tsx";
import { Section } from "./section.tsx";
import styles from "./settings.module.css";

const PROTECTS = ["stolen", "copied", "altered", "network", "published"] as const;
const NOT = ["open", "malware", "passphrase", "deleted", "exported"] as const;

export function AboutPage() {
  const { t } = useTranslation();
  const { data: info } = useQuery(infoQuery());
  return (
    <Page>
      <PageHeader
        title={t("app.about.title")}
        detail={t("app.about.lead")}
        eyebrow={<Link href="/settings">{t("app.settings.title")}</Link>}
      />
      <PageContent>
        <div className={styles["sections"]}>
          <Section title={t("app.about.protects")}>
            <ul className={styles["list"]}>
              {PROTECTS.map((id) => (
                <li key={id}>
                  <Check size={16} aria-hidden className={styles["yes"]} />
                  {t(`app.about.protectsList.${id}`)}
                </li>
              ))}
            </ul>
          </Section>
          <Section title={t("app.about.not")}>
            <ul className={styles["list"]}>
              {NOT.map((id) => (
                <li key={id}>
                  <Minus size={16} aria-hidden className={styles["no"]} />
                  {t(`app.about.notList.${id}`)}
                </li>
              ))}
            </ul>
          </Section>
          <Section title={t("app.about.version")}>
            {info === undefined ? null : <Facts info={info} />}
          </Section>
          <Section title={t("app.about.licence")}>
            <p>{t("app.about.licenceText")}</p>
          </Section>
        </div>
      </PageContent>
    </Page>
  );
}

function Facts({ info }: { info: Output<"app.info"> }) {
  const { t } = useTranslation();
  return (
    <>
      <dl className={styles["facts"]}>
        <dt>{t("app.name")}</dt>
        <dd>{info.version}</dd>
        <dt>{t("app.about.host")}</dt>
        <dd>{t(`app.about.hosts.${info.host}`)}</dd>
        <dt>{t("app.about.engine")}</dt>
        <dd>{info.engine}</dd>
        <dt>{t("app.about.system")}</dt>
        <dd>{info.platform}</dd>
        {info.sandbox === "on" ? (
          <>
            <dt>{t("app.about.sandbox.label")}</dt>
            <dd>{t("app.about.sandbox.on")}</dd>
          </>
        ) : null}
        <dt>{t("app.about.keychain")}</dt>
        <dd>{t(info.keychain ? "app.about.keychainYes" : "app.about.keychainNo")}</dd>
      </dl>
      <SandboxNotice />
      {info.host === "standin" ? (
        <p className={styles["note"]}>{t("app.about.hostStandinDetail")}</p>
      ) : null}
    </>
  );
}
