import { Button, Group } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { changeSettings, useSettings } from "#renderer/lib/settings.ts";
import { showError } from "#renderer/lib/undo.ts";
import { LANGUAGES } from "#shared/ipc/app.contract.ts";
import styles from "./gate.module.css";

/** Before any vault, for whoever does not read the other language: each named in itself. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const { language: current } = useSettings();
  const names = { fr: t("app.settings.french"), en: t("app.settings.english") };
  return (
    <Group aria-label={t("vault.welcome.language")} className={styles["languages"] ?? ""}>
      {LANGUAGES.map((language) => (
        <Button
          key={language}
          lang={language}
          aria-pressed={language === current}
          className={styles["language"] ?? ""}
          onPress={() => void changeSettings({ language }).catch(showError)}
        >
          {names[language]}
        </Button>
      ))}
    </Group>
  );
}
