import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Banner } from "#renderer/ui/banner.tsx";
import { ProgressBar } from "#renderer/ui/progress-bar.tsx";
import sheet from "#renderer/ui/sheet.module.css";

export interface OpeningEndProps {
  error: string | undefined;
  isOpening: boolean;
  /** The buttons, while nothing is opening. */
  children: ReactNode;
}

/** How a step that opens a vault ends: what stood in the way, then its buttons or the wait. */
export function OpeningEnd({ error, isOpening, children }: OpeningEndProps) {
  const { t } = useTranslation();
  return (
    <>
      {error === undefined ? null : (
        <Banner tone="danger" live>
          {error}
        </Banner>
      )}
      {isOpening ? (
        <ProgressBar label={t("keys.lost.opening")} valueText={t("keys.lost.openingDetail")} />
      ) : (
        <div className={sheet["actions"]}>{children}</div>
      )}
    </>
  );
}
