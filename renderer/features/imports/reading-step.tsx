import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import type { TableSource } from "#shared/domain/imports/reading.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { useKeptFocus } from "#renderer/ui/use-kept-focus.ts";
import { FormatFields } from "./format-fields.tsx";
import styles from "./import-page.module.css";
import type { Source } from "./import-state.ts";
import { LateProgress } from "./late-progress.tsx";
import { LineList } from "./line-list.tsx";
import { ReadingExamples } from "./reading-examples.tsx";
import { SheetField } from "./sheet-field.tsx";
import { StepTitle } from "./step-title.tsx";
import type { Import } from "./use-import.ts";

/** How the file is read and what its lines are taken for, before its columns are looked at. */
export function ReadingStep({ source, running }: { source: Source; running: Import }) {
  const { t } = useTranslation();
  const format = useFormat();
  const step = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  // All of it is disabled while the file is read again.
  useKeptFocus(step, title);
  const read = source.format.source;
  const setSource = (chosen: TableSource) =>
    running.setFormat({ ...source.format, source: chosen });
  return (
    <section className={styles["section"]} ref={step}>
      <StepTitle ref={title}>{t("imports.reading.title")}</StepTitle>
      <p className={styles["soft"]}>
        {t("imports.reading.detail", {
          file: source.file.name,
          kind: t(`imports.reading.kinds.${read.kind}`),
          people: t("imports.reading.people", { count: source.people }),
          skipped: t("imports.reading.skipped", { count: source.skipped }),
        })}
      </p>
      {source.notes.includes("macros") ? <Banner>{t("imports.reading.macros")}</Banner> : null}
      <SourceFields source={source} isDisabled={running.isReading} onChange={setSource} />
      {read.kind === "text" || read.kind === "vcard" ? (
        <ReadingExamples
          source={source}
          isDisabled={running.isReading}
          onRepair={(misread) => setSource({ ...read, misread })}
        />
      ) : null}
      <LateProgress job={running.inspect} />
      {source.lines.length === 0 ? (
        <Banner tone="warning">{t("imports.reading.emptySheet")}</Banner>
      ) : (
        <LineList source={source} isDisabled={running.isReading} onMark={running.mark} />
      )}
      <div className={styles["buttons"]}>
        <Button
          variant="primary"
          isDisabled={running.isReading || source.people === 0}
          onPress={running.toColumns}
        >
          {t("imports.reading.go")}
        </Button>
        <Button isDisabled={running.isReading} onPress={() => void running.choose()}>
          {t("imports.columns.other")}
        </Button>
        <span className={styles["soft"]}>
          {t("imports.reading.size", { size: format.bytes(source.bytes) })}
        </span>
      </div>
    </section>
  );
}

interface SourceFieldsProps {
  source: Source;
  isDisabled: boolean;
  onChange: (source: TableSource) => void;
}

function SourceFields({ source, isDisabled, onChange }: SourceFieldsProps) {
  const read = source.format.source;
  switch (read.kind) {
    case "text":
    case "vcard":
      return <FormatFields source={read} isDisabled={isDisabled} onChange={onChange} />;
    case "xlsx":
    case "ods":
      return (
        <SheetField
          sheets={source.sheets}
          value={read.sheet}
          isDisabled={isDisabled}
          onChange={(sheet) => onChange({ ...read, sheet })}
        />
      );
    default:
      return assertNever(read);
  }
}
