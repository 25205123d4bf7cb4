import { useTranslation } from "react-i18next";
import type { AskedToOpen } from "#shared/ipc/app.contract.ts";
import { call } from "#renderer/lib/client.ts";
import { showError } from "#renderer/lib/undo.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";

export interface AskedNoticeProps {
  asked: AskedToOpen;
  /** What becomes of the page that is shown. */
  consequence: string;
  onOpen: () => void;
}

/** Something was asked for while something else is under way: nothing happens before the person says so. */
export function AskedNotice({ asked, consequence, onOpen }: AskedNoticeProps) {
  const { t } = useTranslation();
  return (
    <Banner
      tone="accent"
      live
      title={t(`vault.asked.${asked.kind}`, { name: asked.file.name })}
      actions={
        <>
          <Button size="small" onPress={onOpen}>
            {t(`vault.asked.open.${asked.kind}`)}
          </Button>
          <Button
            size="small"
            variant="quiet"
            onPress={() => void call("app.forgetAsked", {}).catch(showError)}
          >
            {t("vault.asked.forget")}
          </Button>
        </>
      }
    >
      {consequence}
    </Banner>
  );
}
