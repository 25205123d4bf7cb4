import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Output } from "#shared/ipc/contract.ts";
import { call } from "#renderer/lib/client.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { showError } from "#renderer/lib/undo.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { ConfirmDialog } from "#renderer/ui/dialog.tsx";

type ReadOnly = NonNullable<Output<"witness.standing">["readOnly"]>;

/** Why nothing is written, and the way to write: once whoever has the vault is gone, or in a copy of it. */
export function ReadOnlyBanner({ by }: { by: ReadOnly }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (by.why === "medium") {
    return (
      <Banner live title={t("witness.readOnly.title")}>
        {t("witness.readOnly.medium")}
      </Banner>
    );
  }
  if (by.isGone) {
    return (
      <Banner
        tone="accent"
        live
        title={t("witness.readOnly.title")}
        actions={
          <Button size="small" onPress={() => void call("app.lock", {}).catch(showError)}>
            {t("witness.readOnly.reopen")}
          </Button>
        }
      >
        {t("witness.readOnly.gone")}
      </Banner>
    );
  }
  return (
    <Banner
      live
      title={t("witness.readOnly.title")}
      actions={by.isElsewhere ? <TakeOver holder={by.holder} /> : undefined}
    >
      {by.since === null
        ? t("witness.readOnly.heldUnknown")
        : t("witness.readOnly.held", { holder: by.holder, since: format.instant(by.since) })}
    </Banner>
  );
}

/** For a lock that a computer left which is no longer in the vault: only a person can know that. */
function TakeOver({ holder }: { holder: string }) {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const takeOver = useMutation({
    mutationFn: async () => {
      await call("witness.takeOver", {});
      await call("app.lock", {});
    },
    onError: showError,
  });
  return (
    <>
      <Button size="small" isDisabled={takeOver.isPending} onPress={() => setAsking(true)}>
        {t("witness.takeOver.open")}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={t("witness.takeOver.title", { holder })}
        confirmLabel={t("witness.takeOver.confirm")}
        onConfirm={() => takeOver.mutate()}
        danger
      >
        <p>{t("witness.takeOver.when", { holder })}</p>
        <p>{t("witness.takeOver.risk")}</p>
      </ConfirmDialog>
    </>
  );
}
