import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { call } from "#renderer/lib/client.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { showError } from "#renderer/lib/undo.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { stillHereQuery } from "./queries.ts";

/** Says as soon as one comes back to the window that the vault’s files are no longer those that it was opened on. */
export function ElsewhereBanner() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { error } = useQuery(stillHereQuery());
  useEffect(() => {
    const look = () => void client.invalidateQueries(stillHereQuery());
    addEventListener("focus", look);
    return () => removeEventListener("focus", look);
  }, [client]);
  if (error === null) return null;
  return (
    <Banner
      tone="danger"
      live
      title={t("witness.elsewhere.title")}
      actions={
        <Button size="small" onPress={() => void call("app.lock", {}).catch(showError)}>
          {t("witness.elsewhere.lock")}
        </Button>
      }
    >
      {errorMessage(error)}
    </Banner>
  );
}
