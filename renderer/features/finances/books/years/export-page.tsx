import { FileDown, FolderOpen } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { REPORT_KINDS } from "#shared/domain/finances/books/report-tables.ts";
import type { YearView } from "#shared/domain/finances/books/views.ts";
import { Siren } from "#shared/domain/finances/fec/siren.ts";
import type { Input, Output } from "#shared/ipc/contract.ts";
import type { ChosenFile } from "#shared/ipc/file-ref.ts";
import { call } from "#renderer/lib/client.ts";
import { JobProgress } from "#renderer/lib/job-progress.tsx";
import { showError } from "#renderer/lib/undo.ts";
import { useJob } from "#renderer/lib/use-job.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { Checkbox } from "#renderer/ui/checkbox.tsx";
import { CheckboxGroup } from "#renderer/ui/checkbox-group.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { RadioGroup } from "#renderer/ui/radio-group.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import { BooksFrame } from "../books-frame.tsx";
import styles from "../books.module.css";

const KINDS = ["reports", "fec", "text"] as const;
const FORMATS = ["pdf", "xlsx", "ods", "csv"] as const;

const Asked = z
  .object({
    kind: z.enum(KINDS),
    format: z.enum(FORMATS),
    reports: z.array(z.enum(REPORT_KINDS)),
    siren: z.string(),
    withClass8: z.boolean(),
  })
  .transform(
    ({ kind, format, reports, siren, withClass8 }, context): Input<"books.export">["what"] => {
      if (kind === "text") return { kind };
      if (kind === "reports") {
        if (reports.length === 0) context.addIssue({ code: "custom", path: ["reports"] });
        return { kind, format, reports };
      }
      const { data } = Siren.safeParse(siren);
      if (data === undefined) context.addIssue({ code: "custom", path: ["siren"] });
      return { kind, siren: data ?? "", withClass8 };
    },
  );
const INITIAL: z.input<typeof Asked> = {
  kind: "reports",
  format: "pdf",
  reports: [...REPORT_KINDS],
  siren: "",
  withClass8: false,
};
type What = z.infer<typeof Asked>;

interface Done {
  readonly made: Output<"books.export">;
  readonly kind: What["kind"];
  readonly folder: ChosenFile;
}

export function ExportPage() {
  return <BooksFrame page="years">{(year) => <Export key={year.id} year={year} />}</BooksFrame>;
}

/** Takes a year of the books out, in files in clear: that is said before. */
function Export({ year }: { year: YearView }) {
  const { t, i18n } = useTranslation();
  const job = useJob("books.export");
  const [done, setDone] = useState<Done | null>(null);
  const form = useZodForm({
    initial: INITIAL,
    schema: Asked,
    refusals: { "job.cancelled": null },
  });
  const { kind } = form.values;
  const withClass8 = form.field("withClass8");
  const run = async (what: What) => {
    const folder = await call("app.chooseFolder", { purpose: "books" });
    if (folder === null) return;
    const language = i18n.language.startsWith("en") ? "en" : "fr";
    const made = await job.run({ year: year.id, what, language, folder: folder.ref });
    setDone({ made, kind: what.kind, folder });
  };
  return (
    <>
      <h2 className={styles["cardTitle"]}>{t("books.export.title")}</h2>
      <Form form={form} className={styles["stack"]} onSubmit={() => form.submit(run)}>
        <Banner tone="warning">{t("books.export.detail")}</Banner>
        <RadioGroup
          label={t("books.export.what")}
          options={KINDS.map((id) => ({ id, label: t(`books.export.kinds.${id}`) }))}
          {...form.field("kind")}
        />
        {kind === "reports" ? (
          <>
            <CheckboxGroup
              label={t("books.export.reports")}
              options={REPORT_KINDS.map((id) => ({ id, label: t(`books.report.${id}`) }))}
              {...form.field("reports", t("books.export.noReport"))}
            />
            <RadioGroup
              label={t("books.export.formats")}
              options={FORMATS.map((id) => ({ id, label: t(`books.export.format.${id}`) }))}
              {...form.field("format")}
            />
          </>
        ) : null}
        {kind === "fec" ? (
          <>
            <TextField
              label={t("books.export.siren")}
              description={t("books.export.sirenDetail")}
              {...form.field("siren", t("books.export.sirenWrong"))}
              inputMode="numeric"
              maxLength={20}
            />
            <Checkbox
              isSelected={withClass8.value}
              onChange={withClass8.onChange}
              detail={t("books.export.withClass8Detail")}
            >
              {t("books.export.withClass8")}
            </Checkbox>
            {year.drafts === 0 ? null : (
              <p className={styles["soft"]}>{t("books.export.draftsLeft")}</p>
            )}
          </>
        ) : null}
        <FormFailure>{form.failure}</FormFailure>
        <div>
          <Button type="submit" variant="primary" icon={FileDown}>
            {t("books.export.go")}
          </Button>
        </div>
        <JobProgress job={job} />
      </Form>
      <output>{done === null ? null : <WasMade done={done} />}</output>
    </>
  );
}

function WasMade({ done: { made, kind, folder } }: { done: Done }) {
  const { t } = useTranslation();
  const { fileNames, replaced } = made;
  return (
    <div className={styles["stack"]}>
      <p>{t("books.export.done", { count: fileNames.length, names: fileNames.join(", ") })}</p>
      {kind === "fec" ? <p>{t("books.export.checked")}</p> : null}
      {replaced.length === 0 ? null : (
        <Banner title={t("books.export.replaced")}>
          <ul className={styles["list"]}>
            {replaced.map((one) => (
              <li key={one.from}>{t("books.export.replacedLine", one)}</li>
            ))}
          </ul>
        </Banner>
      )}
      <div>
        <Button
          icon={FolderOpen}
          onPress={() => void call("app.revealFolder", { ref: folder.ref }).catch(showError)}
        >
          {t("books.export.reveal")}
        </Button>
      </div>
    </div>
  );
}
