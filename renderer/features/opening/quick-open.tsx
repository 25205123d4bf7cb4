import { useQuery } from "@tanstack/react-query";
import { KeyRound } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "#renderer/ui/button.tsx";
import { canOpenQuicklyQuery } from "./queries.ts";

/** Where this machine may open the vault, a way to do so beside the passphrase. */
export function QuickOpen({ vaultRef, onPress }: { vaultRef: string; onPress: () => void }) {
  const { t } = useTranslation();
  const { data } = useQuery(canOpenQuicklyQuery(vaultRef));
  if (data?.isReady !== true) return null;
  return (
    <Button icon={KeyRound} onPress={onPress}>
      {t("quick.open")}
    </Button>
  );
}
