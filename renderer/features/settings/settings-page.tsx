import { useTranslation } from "react-i18next";
import { Link, useLocation } from "wouter";
import { changeSettings, useSettings } from "#renderer/lib/settings.ts";
import { Slot } from "#renderer/lib/features.tsx";
import { useMay } from "#renderer/lib/use-may.ts";
import { showError } from "#renderer/lib/undo.ts";
import type { Settings } from "#shared/ipc/app.contract.ts";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { Page, PageContent } from "#renderer/ui/page.tsx";
import { SegmentedControl } from "#renderer/ui/segmented-control.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { Switch } from "#renderer/ui/switch.tsx";
import { FeatureSections } from "./feature-sections.tsx";
import { RenameVault } from "./rename-vault.tsx";
import { Section } from "./section.tsx";
import styles from "./settings.module.css";
import { VERIFY_PATH } from "./verify-path.ts";
import { VerifyVault } from "./verify-vault.tsx";

const IDLE_CHOICES = [1, 2, 5, 10, 15, 30, 60];

const change = (next: Partial<Settings>) => void changeSettings(next).catch(showError);

/** Its sections on a vault are filled by the features they are of. */
export function SettingsPage() {
  const { t } = useTranslation();
  const settings = useSettings();
  const [location] = useLocation();
  const mayRename = useMay("vault.rename");
  const idleChoices = IDLE_CHOICES.includes(settings.idleMinutes)
    ? IDLE_CHOICES
    : [...IDLE_CHOICES, settings.idleMinutes].toSorted((a, b) => a - b);
  return (
    <Page>
      <PageHeader
        title={t("app.settings.title")}
        detail={t("app.settings.detail")}
        actions={<Link href="/about">{t("app.nav.about")}</Link>}
      />
      <PageContent>
        <div className={styles["sections"]}>
          <Section title={t("app.settings.language")}>
            <SegmentedControl
              label={t("app.settings.language")}
              segments={[
                { id: "fr", label: t("app.settings.french") },
                { id: "en", label: t("app.settings.english") },
              ]}
              value={settings.language}
              onChange={(language) => change({ language })}
            />
          </Section>
          <Section title={t("app.settings.theme")}>
            <SegmentedControl
              label={t("app.settings.theme")}
              segments={[
                { id: "system", label: t("app.settings.themes.system") },
                { id: "light", label: t("app.settings.themes.light") },
                { id: "dark", label: t("app.settings.themes.dark") },
              ]}
              value={settings.theme}
              onChange={(theme) => change({ theme })}
            />
          </Section>
          <Section title={t("app.settings.lockTitle")}>
            <Select
              label={t("app.settings.idle")}
              description={t("app.settings.idleDetail")}
              options={idleChoices.map((count) => ({
                id: String(count),
                label: t("app.settings.minutes", { count }),
              }))}
              value={String(settings.idleMinutes)}
              onChange={(minutes) => change({ idleMinutes: Number(minutes) })}
              className={styles["wide"]}
            />
            <Switch
              isSelected={settings.rememberVaults}
              onChange={(rememberVaults) => change({ rememberVaults })}
              detail={t("app.settings.rememberDetail")}
            >
              {t("app.settings.remember")}
            </Switch>
          </Section>
          <FeatureSections />
          <Section title={t("app.settings.vaultTitle")} isArrival={location === VERIFY_PATH}>
            {mayRename ? <RenameVault /> : null}
            <VerifyVault />
            <Slot name="vaultSettings" />
          </Section>
        </div>
      </PageContent>
    </Page>
  );
}
