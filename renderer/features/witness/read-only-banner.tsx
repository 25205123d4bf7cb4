import { useTranslation } from "react-i18next";
import type { Output } from "#shared/ipc/contract.ts";
import { call } from "#renderer/lib/client.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { showError } from "#renderer/lib/undo.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";

type ReadOnly = NonNullable<Output<"witness.standing">["readOnly"]>;

/** Who has the vault, and once they are gone, the way to write to it. */
export function ReadOnlyBanner({ by }: { by: ReadOnly }) {
  const { t } = useTranslation();
  const format = useFormat();
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
    <Banner live title={t("witness.readOnly.title")}>
      {by.since === null
        ? t("witness.readOnly.heldUnknown")
        : t("witness.readOnly.held", { holder: by.holder, since: format.instant(by.since) })}
    </Banner>
  );
}
