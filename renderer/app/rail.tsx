import { LockKeyhole, Search } from "lucide-react";
import { Button as AriaButton } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { RailPlace } from "#renderer/lib/rail-places.ts";
import { useRoles } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Kbd } from "#renderer/ui/kbd.tsx";
import { ariaShortcut } from "#renderer/ui/shortcut-text.ts";
import { runCommand } from "#renderer/lib/commands.ts";
import { isAt, railOf } from "./places.ts";
import styles from "./rail.module.css";
import { SHORTCUTS } from "./shell-shortcuts.ts";
import { SignedIn } from "./signed-in.tsx";
import { lockVault } from "./use-shell-commands.ts";

export function Rail({ name, location }: { name: string; location: string }) {
  const { t } = useTranslation();
  const places = railOf(useRoles());
  const linksAt = (isAtFoot: boolean) =>
    places
      .filter(({ rail }) => (rail.isAtFoot === true) === isAtFoot)
      .map((place) => <PlaceLink key={place.id} place={place} isHere={isAt(place, location)} />);
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
        {linksAt(false)}
      </nav>
      <div className={styles["foot"]}>
        {linksAt(true)}
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

function PlaceLink({ place, isHere }: { place: RailPlace; isHere: boolean }) {
  const { t } = useTranslation();
  return (
    <Link
      href={place.path}
      className={styles["place"] ?? ""}
      aria-current={isHere ? "page" : undefined}
      aria-keyshortcuts={place.keys === undefined ? undefined : ariaShortcut(place.keys)}
    >
      <place.icon size={17} aria-hidden />
      {t(place.rail.name)}
    </Link>
  );
}
