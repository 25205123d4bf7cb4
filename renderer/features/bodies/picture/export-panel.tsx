import { FileDown, FolderOpen } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { contract, type Output } from "#shared/ipc/contract.ts";
import type { ChosenFile } from "#shared/ipc/file-ref.ts";
import { call } from "#renderer/lib/client.ts";
import { JobProgress } from "#renderer/lib/job-progress.tsx";
import { showError } from "#renderer/lib/undo.ts";
import { useJob } from "#renderer/lib/use-job.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { Checkbox } from "#renderer/ui/checkbox.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { RadioGroup } from "#renderer/ui/radio-group.tsx";
import { SidePanel } from "#renderer/ui/side-panel.tsx";
import styles from "./export-panel.module.css";
import { usePictureLabels } from "./use-picture-labels.ts";

const { format, paper, names } = contract["bodies.exportPicture"].input.shape;
const Asked = z.object({ format, paper, names });

interface Made {
  readonly made: Output<"bodies.exportPicture">;
  readonly folder: ChosenFile;
}

/** Takes the picture of a day out, in a file in clear: whether with names is said before. */
export function ExportPanel({ asOf, onClose }: { asOf: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { language } = usePictureLabels();
  const job = useJob("bodies.exportPicture");
  const [done, setDone] = useState<Made | null>(null);
  const form = useZodForm({
    initial: { format: "pdf", paper: "a3", names: true },
    schema: Asked,
    refusals: { "job.cancelled": null },
  });
  const withNames = form.field("names");
  const run = async (asked: z.infer<typeof Asked>) => {
    const folder = await call("app.chooseFolder", { purpose: "picture" });
    if (folder === null) return;
    const made = await job.run({ ...asked, asOf, language, folder: folder.ref });
    setDone({ made, folder });
  };
  return (
    <SidePanel title={t("bodiesPicture.export.title")} takesFocus onClose={onClose}>
      <Form form={form} className={styles["stack"]} onSubmit={() => form.submit(run)}>
        <p className={styles["soft"]}>{t("bodiesPicture.export.lead")}</p>
        <RadioGroup
          label={t("bodiesPicture.export.format")}
          options={format.options.map((id) => ({
            id,
            label: t(`bodiesPicture.export.formats.${id}`),
          }))}
          {...form.field("format")}
        />
        <RadioGroup
          label={t("bodiesPicture.export.paper")}
          options={paper.options.map((id) => ({
            id,
            label: t(`bodiesPicture.export.papers.${id}`),
          }))}
          {...form.field("paper")}
        />
        <Checkbox
          isSelected={withNames.value}
          onChange={withNames.onChange}
          detail={t("bodiesPicture.export.namesDetail")}
        >
          {t("bodiesPicture.export.names")}
        </Checkbox>
        <Banner
          tone="warning"
          title={t(`bodiesPicture.export.${withNames.value ? "clearTitle" : "withoutTitle"}`)}
        >
          {t(`bodiesPicture.export.${withNames.value ? "clear" : "without"}`)}
        </Banner>
        <FormFailure>{form.failure}</FormFailure>
        <div>
          <Button type="submit" variant="primary" icon={FileDown}>
            {t("bodiesPicture.export.start")}
          </Button>
        </div>
        <JobProgress job={job} />
      </Form>
      <output className={styles["stack"]}>
        {done === null ? null : (
          <>
            <p className={styles["place"]}>
              {t("bodiesPicture.export.done", { name: done.made.fileName })}
            </p>
            <div>
              <Button
                icon={FolderOpen}
                onPress={() =>
                  void call("app.revealFolder", { ref: done.folder.ref }).catch(showError)
                }
              >
                {t("bodiesPicture.export.reveal")}
              </Button>
            </div>
          </>
        )}
      </output>
    </SidePanel>
  );
}
