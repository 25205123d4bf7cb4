import { FileDown } from "lucide-react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { contract } from "#shared/ipc/contract.ts";
import { call } from "#renderer/lib/client.ts";
import { JobProgress } from "#renderer/lib/job-progress.tsx";
import { useJob } from "#renderer/lib/use-job.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { TextArea } from "#renderer/ui/text-area.tsx";
import { periodOf, useJournalView } from "../journal-view.ts";
import { ExportExtent, type Extent } from "./export-extent.tsx";
import type { MadeExport } from "./made-export.ts";
import styles from "./export-panel.module.css";

const Asked = z.object({
  extent: z.custom<Extent>(),
  reason: contract["journal.export"].input.shape.reason,
});

/** What goes out, why, and where. */
export function ExportForm({ onDone }: { onDone: (done: MadeExport) => void }) {
  const { t } = useTranslation();
  const job = useJob("journal.export");
  const { view } = useJournalView();
  const shown: Extent = {
    kind: view.from === null && view.to === null ? "all" : "period",
    from: view.from,
    to: view.to,
    contents: false,
  };
  const form = useZodForm({
    initial: { extent: shown, reason: "" },
    schema: Asked,
    refusals: { "job.cancelled": null },
  });
  const extent = form.field("extent");
  const run = async ({ extent: { kind, from, to, contents }, reason }: z.infer<typeof Asked>) => {
    const folder = await call("app.chooseFolder", { purpose: "journal_export_folder" });
    if (folder === null) return;
    const period = kind === "all" ? periodOf(null, null) : periodOf(from, to);
    const made = await job.run({ ...period, contents, reason, folder: folder.ref });
    onDone({ made, folder });
  };
  return (
    <Form form={form} className={styles["stack"]} onSubmit={() => form.submit(run)}>
      <p className={styles["soft"]}>{t("journalExport.lead")}</p>
      <ExportExtent extent={extent.value} onChange={extent.onChange} />
      <TextArea
        label={t("journalExport.reason")}
        description={t("journalExport.reasonDetail")}
        rows={2}
        maxLength={500}
        isRequired
        {...form.field("reason", t("journalExport.reasonMissing"))}
      />
      <Banner tone="warning" title={t("journalExport.clear.title")}>
        {t("journalExport.clear.detail")}
      </Banner>
      <FormFailure>{form.failure}</FormFailure>
      <div>
        <Button type="submit" variant="primary" icon={FileDown}>
          {t("journalExport.start")}
        </Button>
      </div>
      <JobProgress job={job} />
    </Form>
  );
}
