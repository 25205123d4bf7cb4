import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { showError } from "#renderer/lib/undo.ts";
import { useKeeping, type Keeping } from "#renderer/lib/unstored.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { chooseAndKeep } from "./choose-place.ts";

/** A store that is only slow has taken it by then. */
const SETTLES_MS = 3000;

/** Says where what is typed lies, while the store does not take it. */
export function KeepingBanner() {
  const { t } = useTranslation();
  const keeping = useKeeping();
  const isShown = useLasting(keeping.kind);
  if (keeping.kind === "none" || !isShown) return null;
  if (keeping.kind === "kept") {
    return (
      <Banner tone="warning" live title={t("rescue.keeping.title")}>
        {t("rescue.keeping.detail", { place: t(`rescue.places.${keeping.place}`) })}
      </Banner>
    );
  }
  return (
    <Banner
      tone="danger"
      live
      title={t("rescue.keeping.nowhereTitle")}
      actions={
        <Button size="small" onPress={() => void chooseAndKeep().catch(showError)}>
          {t("rescue.keeping.choose")}
        </Button>
      }
    >
      {t("rescue.keeping.nowhere")}
    </Banner>
  );
}

/** Whether it has been so for a while; at once where text is kept nowhere. */
function useLasting(kind: Keeping["kind"]): boolean {
  const [lasting, setLasting] = useState<Keeping["kind"]>("none");
  useEffect(() => {
    const timer = setTimeout(() => setLasting(kind), kind === "kept" ? SETTLES_MS : 0);
    return () => clearTimeout(timer);
  }, [kind]);
  return lasting === kind;
}
