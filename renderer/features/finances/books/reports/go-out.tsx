import { FileDown } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { Button } from "#renderer/ui/button.tsx";
import { useYear } from "../use-year.ts";

/** Where reports are taken out. */
export function GoOut() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { year, to } = useYear();
  if (year === null) return null;
  return (
    <Button icon={FileDown} onPress={() => navigate(to("/finances/books/export"))}>
      {t("books.export.title")}
    </Button>
  );
}
