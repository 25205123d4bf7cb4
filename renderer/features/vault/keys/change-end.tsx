import { useTranslation } from "react-i18next";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { ProgressBar } from "#renderer/ui/progress-bar.tsx";
import type { KeyChange } from "./use-key-change.ts";

/** How a form that changes keys ends: its button, the wait, what went wrong. */
export function ChangeEnd({ change, submit }: { change: KeyChange; submit: string }) {
  const { t } = useTranslation();
  return (
    <>
      {change.error === undefined ? null : (
        <Banner tone="danger" live>
          {change.error}
        </Banner>
      )}
      {change.isWorking ? (
        <ProgressBar
          label={t("keys.change.working")}
          valueText={t("keys.change.workingDetail")}
          done={0}
          total={null}
        />
      ) : (
        <div>
          <Button type="submit" variant="primary" autoFocus={change.error !== undefined}>
            {submit}
          </Button>
        </div>
      )}
    </>
  );
}
