import { LockKeyhole, Search, Settings } from "lucide-react";
import { Button as AriaButton } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useRoles } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Kbd } from "#renderer/ui/kbd.tsx";
import { ariaShortcut } from "#renderer/ui/shortcut-text.ts";
import { runCommand } from "#renderer/lib/commands.ts";
import { isAt, placesOf } from "./places.ts";
import styles from "./rail.module.css";
import { SHORTCUTS } from "#renderer/lib/shortcuts.ts";
import { SignedIn } from "./signed-in.tsx";
import { lockVault } from "./use-shell-commands.ts";

export function Rail({ name, location }: { name: string; location: string }) {
  const { t } = useTranslation();
  const places = placesOf(useRoles());
  const labels = {
    home: t("app.nav.home"),
    people: t("app.nav.people"),
    meetings: t("app.nav.meetings"),
    journal: t("app.nav.journal"),
  };
  return (
    <header className={styles["rail"]}>
      <p className={styles["collective"]}>{name}</p>
      <AriaButton
        className={styles["find"] ?? ""}
        aria-keyshortcuts={ariaShortcut(SHORTCUTS.palette)}
        onPress={() => runCommand("palette")}
      >
        <Search size={15} aria-hidden />
        <span>{t("app.shell.find")}</span>
        <Kbd keys={SHORTCUTS.palette} plain hidden />
      </AriaButton>
      <nav aria-label={t("app.nav.label")} className={styles["places"]}>
        {places.map((place) => (
          <Link
            key={place.id}
            href={place.path}
            className={styles["place"] ?? ""}
            aria-current={isAt(place, location) ? "page" : undefined}
            aria-keyshortcuts={ariaShortcut(place.keys)}
          >
            <place.icon size={17} aria-hidden />
            {labels[place.id]}
          </Link>
        ))}
      </nav>
      <div className={styles["foot"]}>
        <Link
          href="/settings"
          className={styles["place"] ?? ""}
          aria-current={
            location.startsWith("/settings") || location === "/about" ? "page" : undefined
          }
          aria-keyshortcuts={ariaShortcut(SHORTCUTS.settings)}
        >
          <Settings size={17} aria-hidden />
          {t("app.nav.settings")}
        </Link>
        <SignedIn />
        <Button
          variant="quiet"
          icon={LockKeyhole}
          shortcut={SHORTCUTS.lock}
          className={styles["lock"]}
          onPress={lockVault}
        >
          {t("app.shell.lock")}
        </Button>
      </div>
    </header>
  );
}
