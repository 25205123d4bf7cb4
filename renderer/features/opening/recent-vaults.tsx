import { useQuery, useQueryClient } from "@tanstack/react-query";
import { BookLock, Ellipsis, Eye, EyeOff, X } from "lucide-react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Output } from "#shared/ipc/contract.ts";
import { call } from "#renderer/lib/client.ts";
import { showError } from "#renderer/lib/undo.ts";
import { cx } from "#renderer/ui/cx.ts";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { Menu } from "#renderer/ui/menu.tsx";
import { showToast } from "#renderer/ui/toast.tsx";
import { recentVaultsQuery } from "#renderer/lib/recent-vaults.ts";
import type { ChosenFile } from "#shared/ipc/file-ref.ts";
import styles from "./welcome-page.module.css";

type Recent = Output<"app.recentVaults">[number];

export function RecentVaults({ onChosen }: { onChosen: (vault: ChosenFile) => void }) {
  const { t } = useTranslation();
  const { data: vaults = [] } = useQuery(recentVaultsQuery());
  if (vaults.length === 0) return null;
  return (
    <section>
      <h2 className={styles["subtitle"]}>{t("vault.welcome.recent")}</h2>
      <ul className={styles["recent"]}>
        {vaults.map((vault) => (
          <RecentRow key={vault.ref} vault={vault} onChosen={onChosen} />
        ))}
      </ul>
    </section>
  );
}

function RecentRow({ vault, onChosen }: { vault: Recent; onChosen: (vault: ChosenFile) => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const name = vault.name ?? t("vault.welcome.hiddenName");
  const hidden = vault.name === null;
  const change = (work: Promise<unknown>, done?: string) => {
    void work
      .then(() => {
        if (done !== undefined) showToast({ text: done });
        return client.invalidateQueries(recentVaultsQuery());
      })
      .catch(showError);
  };
  return (
    <li className={styles["row"]}>
      <Button
        className={styles["open"] ?? ""}
        onPress={() => onChosen({ ref: vault.ref, name: vault.name ?? "" })}
      >
        <BookLock size={17} aria-hidden />
        <span className={styles["texts"]}>
          <span className={cx(styles["vaultName"], hidden && styles["hidden"])}>{name}</span>
          {vault.missing ? (
            <span className={styles["detail"]}>{t("vault.welcome.missing")}</span>
          ) : null}
        </span>
      </Button>
      <Menu
        label={t("vault.welcome.menu", { name })}
        actions={[
          {
            id: "hide",
            label: t(hidden ? "vault.welcome.show" : "vault.welcome.hide"),
            icon: hidden ? Eye : EyeOff,
            onAction: () => change(call("app.hideVaultName", { ref: vault.ref, hidden: !hidden })),
          },
          {
            id: "forget",
            label: t("vault.welcome.forget"),
            icon: X,
            onAction: () =>
              change(call("app.forgetVault", { ref: vault.ref }), t("vault.welcome.forgotten")),
          },
        ]}
      >
        <IconButton icon={Ellipsis} label={t("vault.welcome.menu", { name })} />
      </Menu>
    </li>
  );
}
