import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Output } from "#shared/ipc/contract.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Checkbox } from "#renderer/ui/checkbox.tsx";
import { DateField } from "#renderer/ui/date-field.tsx";
import { RadioGroup } from "#renderer/ui/radio-group.tsx";
import { periodOf } from "../journal-view.ts";
import { journalQueries } from "../queries.ts";
import styles from "./export-panel.module.css";

/** What of the journal goes out: days of this laptop's calendar. */
export interface Extent {
  readonly kind: "all" | "period";
  readonly from: string | null;
  readonly to: string | null;
  readonly contents: boolean;
}

interface ExportExtentProps {
  extent: Extent;
  onChange: (extent: Extent) => void;
}

export function ExportExtent({ extent, onChange }: ExportExtentProps) {
  const { t } = useTranslation();
  const { kind, from, to, contents } = extent;
  const period = kind === "all" ? periodOf(null, null) : periodOf(from, to);
  const preview = useQuery({
    ...journalQueries.exportPreview(period),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <RadioGroup
        label={t("journalExport.extent.label")}
        options={[
          { id: "all", label: t("journalExport.extent.all") },
          { id: "period", label: t("journalExport.extent.period") },
        ]}
        value={kind}
        onChange={(next: Extent["kind"]) => onChange({ ...extent, kind: next })}
      />
      {kind === "period" ? (
        <div className={styles["dates"]}>
          <DateField
            label={t("journalExport.extent.from")}
            value={from}
            onChange={(next) => onChange({ ...extent, from: next })}
          />
          <DateField
            label={t("journalExport.extent.to")}
            value={to}
            onChange={(next) => onChange({ ...extent, to: next })}
          />
        </div>
      ) : null}
      {preview.data === undefined ? null : <Entries count={preview.data.entries} />}
      <Checkbox
        isSelected={contents}
        detail={t("journalExport.contents.detail")}
        onChange={(next) => onChange({ ...extent, contents: next })}
      >
        {t("journalExport.contents.label")}
      </Checkbox>
      {contents && preview.data !== undefined ? <Contents preview={preview.data} /> : null}
    </>
  );
}

function Entries({ count }: { count: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <output className={styles["soft"]}>
      {count === 0
        ? t("journalExport.extent.empty")
        : t("journalExport.extent.entries", { count, formatted: format.number(count) })}
    </output>
  );
}

function Contents({ preview }: { preview: Output<"journal.exportPreview"> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { changes, people } = preview;
  return (
    <Banner tone="warning" title={t("journalExport.contents.title")} live>
      <p>
        {t("journalExport.contents.changes", { count: changes, formatted: format.number(changes) })}
      </p>
      {people === 0 ? null : (
        <p>
          {t("journalExport.contents.people", { count: people, formatted: format.number(people) })}
        </p>
      )}
    </Banner>
  );
}
