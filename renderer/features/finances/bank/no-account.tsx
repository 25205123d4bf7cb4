import { Upload } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";

/** Leads to the import of a statement. */
export function ImportButton() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  return (
    <Button variant="primary" icon={Upload} onPress={() => navigate("/finances/bank/import")}>
      {t("app.commands.importBank")}
    </Button>
  );
}

/** What every page of the bank says before a first statement: how to import it, or who will. */
export function NoAccount() {
  const { t } = useTranslation();
  const mayWrite = useMay("finances.write");
  return (
    <EmptyState title={t("bankPages.emptyTitle")} actions={mayWrite ? <ImportButton /> : undefined}>
      <p>{t(mayWrite ? "bankPages.empty" : "bankPages.emptyToCome")}</p>
    </EmptyState>
  );
}
