import { useTranslation } from "react-i18next";
import type { RescuePlace } from "#shared/domain/rescue/unstored.ts";
import { Banner } from "#renderer/ui/banner.tsx";

/** What was typed last and could not be stored: where it lies until the vault is opened again. */
export function KeptNotice({ place }: { place: RescuePlace }) {
  const { t } = useTranslation();
  const isHeld = place === "memory";
  return (
    <Banner tone={isHeld ? "danger" : "warning"} live title={t("rescue.locked.title")}>
      {isHeld
        ? t("rescue.locked.memory")
        : t("rescue.locked.detail", { place: t(`rescue.places.${place}`) })}
    </Banner>
  );
}
