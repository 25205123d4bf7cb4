import { FolderOpen } from "lucide-react";
import type { LucideIcon } from "lucide-react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { ChosenFile } from "#shared/ipc/file-ref.ts";
import { call } from "#renderer/lib/client.ts";
import { showError } from "#renderer/lib/undo.ts";
import type { WayFromWelcome } from "#renderer/lib/way-in.ts";
import { SandboxNotice } from "#renderer/lib/sandbox-notice.tsx";
import { RecentVaults } from "./recent-vaults.tsx";
import { SheetTitle } from "#renderer/ui/sheet-title.tsx";
import styles from "./welcome-page.module.css";

export interface WelcomePageProps {
  ways: readonly WayFromWelcome[];
  onWay: (way: WayFromWelcome) => void;
  onChosen: (vault: ChosenFile) => void;
}

export function WelcomePage({ ways, onWay, onChosen }: WelcomePageProps) {
  const { t } = useTranslation();
  const choose = async () => {
    try {
      const chosen = await call("app.chooseFolder", { purpose: "vault" });
      if (chosen !== null) onChosen(chosen);
    } catch (error) {
      showError(error);
    }
  };
  const choices = (areFirst: boolean) =>
    ways
      .filter(({ isFirst = false }) => isFirst === areFirst)
      .map((way) => (
        <Choice
          key={way.id}
          icon={way.icon}
          label={t(way.label)}
          detail={t(way.detail)}
          onPress={() => onWay(way)}
        />
      ));
  return (
    <>
      <SandboxNotice />
      <SheetTitle title={t("vault.welcome.heading")} />
      <div className={styles["choices"]}>
        {choices(true)}
        <Choice
          icon={FolderOpen}
          label={t("vault.welcome.open")}
          detail={t("vault.welcome.openDetail")}
          onPress={() => void choose()}
        />
        {choices(false)}
      </div>
      <RecentVaults onChosen={onChosen} />
    </>
  );
}

interface ChoiceProps {
  icon: LucideIcon;
  label: string;
  detail: string;
  onPress: () => void;
}

function Choice({ icon: Icon, label, detail, onPress }: ChoiceProps) {
  return (
    <Button className={styles["choice"] ?? ""} onPress={onPress}>
      <Icon size={22} strokeWidth={1.6} aria-hidden />
      <span className={styles["texts"]}>
        <span className={styles["label"]}>{label}</span>
        <span className={styles["detail"]}>{detail}</span>
      </span>
    </Button>
  );
}
