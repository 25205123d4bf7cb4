import { useMutation, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { isDangerous } from "#shared/domain/directory/compare.ts";
import type { Output } from "#shared/ipc/contract.ts";
import { call } from "#renderer/lib/client.ts";
import { showError } from "#renderer/lib/undo.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { showToast } from "#renderer/ui/toast.tsx";
import { directoryQuery } from "./queries.ts";
import styles from "./directory.module.css";
import { BelievedBanner, UnconfirmedBanner } from "./root-banner.tsx";

/** Says above every page what has to be signed, compared or decided of who is in the vault. */
export function DirectoryBanner({ children }: { children: ReactNode }) {
  const { data: standing } = useQuery(directoryQuery());
  const banner = standing === undefined ? null : bannerOf(standing);
  return (
    <>
      {banner === null ? null : <div className={styles["banner"]}>{banner}</div>}
      {children}
    </>
  );
}

function bannerOf(standing: Output<"directory.standing">): ReactNode {
  if (standing.differences.some(isDangerous)) return <Unsigned standing={standing} />;
  if (standing.standing === "believed") return <BelievedBanner />;
  const { fingerprint } = standing;
  return standing.standing === "unconfirmed" && fingerprint !== null ? (
    <UnconfirmedBanner words={fingerprint} />
  ) : null;
}

function Unsigned({ standing }: { standing: Output<"directory.standing"> }) {
  const { t } = useTranslation();
  const may = useMay("members.manage");
  const restore = useMutation({
    mutationFn: () => call("directory.restore", {}),
    onSuccess: () => showToast({ text: t("directory.restored") }),
    onError: showError,
  });
  const canRestore = may && standing.canRestore;
  return (
    <Banner
      tone="danger"
      live
      title={t("directory.title")}
      actions={
        canRestore ? (
          <Button size="small" isDisabled={restore.isPending} onPress={() => restore.mutate()}>
            {t("directory.restore")}
          </Button>
        ) : null
      }
    >
      <p>{t("directory.detail")}</p>
      <ul className={styles["differences"]} aria-label={t("directory.list")}>
        {standing.differences.map(({ kind, name }) => (
          <li key={`${kind} ${name}`}>
            {name === "" ? null : <strong>{name}</strong>}
            {t(`directory.problems.${kind}`)}
          </li>
        ))}
      </ul>
      <p>{t(adviceOf(standing.canRestore, may))}</p>
    </Banner>
  );
}

function adviceOf(canRestore: boolean, may: boolean) {
  if (!canRestore) return "directory.beyond";
  return may ? "directory.restoreDetail" : "directory.askManager";
}
