import { Upload, UserRoundPlus, X } from "lucide-react";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { useFormat } from "#renderer/lib/format.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { VisuallyHidden } from "#renderer/ui/visually-hidden.tsx";
import styles from "./people-page.module.css";

export interface RosterHeadingProps {
  /** Null until it is known. */
  count: number | null;
  isNarrowed: boolean;
  asOf: string | null;
  onClear: () => void;
  onAdd: () => void;
}

/** As it is while one scrolls, as the filters. */
export const RosterHeading = memo(function RosterHeading(props: RosterHeadingProps) {
  const { count, isNarrowed, asOf, onClear, onAdd } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const [, navigate] = useLocation();
  const mayImport = useMay("people.import");
  const mayWrite = useMay("people.write");
  return (
    <PageHeader
      full
      title={t("people.roster.title")}
      detail={
        <div className={styles["counted"]}>
          <output>
            {count === null
              ? "…"
              : t(isNarrowed ? "people.roster.matching" : "people.roster.count", { count })}
            {asOf === null ? null : ` · ${t("people.roster.asOf", { date: format.date(asOf) })}`}
          </output>
          {isNarrowed || asOf !== null ? (
            <Button variant="quiet" size="small" icon={X} onPress={onClear}>
              {t("people.roster.clearFilters")}
            </Button>
          ) : null}
        </div>
      }
      actions={
        <>
          {mayImport ? (
            <Button icon={Upload} onPress={() => navigate("/people/import")}>
              {t("people.roster.import")}
            </Button>
          ) : null}
          {mayWrite ? (
            <Button variant="primary" icon={UserRoundPlus} shortcut="mod+n" onPress={onAdd}>
              {t("people.roster.addShort")}
              <VisuallyHidden> {t("people.roster.addWhom")}</VisuallyHidden>
            </Button>
          ) : null}
        </>
      }
    />
  );
});
