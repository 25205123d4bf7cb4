import { FolderOpen, PackageCheck } from "lucide-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import type { YearView } from "#shared/domain/finances/books/views.ts";
import { Siren } from "#shared/domain/finances/fec/siren.ts";
import type { Output } from "#shared/ipc/contract.ts";
import type { ChosenFile } from "#shared/ipc/file-ref.ts";
import { call } from "#renderer/lib/client.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { JobProgress } from "#renderer/lib/job-progress.tsx";
import { showError } from "#renderer/lib/undo.ts";
import { NewPhraseFields } from "#renderer/lib/passphrase/new-phrase-fields.tsx";
import { useNewPhrase } from "#renderer/lib/passphrase/use-new-phrase.ts";
import { useSealedJob } from "#renderer/lib/use-job.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { vaultStatusQuery } from "#renderer/lib/vault-status.ts";
import { yearsOptions } from "#renderer/lib/years.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { RadioGroup } from "#renderer/ui/radio-group.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import { BooksFrame } from "../books-frame.tsx";
import styles from "../books.module.css";

const ALL = "all";

const FORMS = ["clear", "encrypted"] as const;
type FormKind = (typeof FORMS)[number];

const Asked = z
  .object({ year: z.string(), siren: z.string() })
  .transform(({ year, siren }, context) => {
    const { data } = Siren.safeParse(siren);
    if (siren.trim() !== "" && data === undefined) {
      context.addIssue({ code: "custom", path: ["siren"] });
    }
    return { year: year === ALL ? null : year, siren: data ?? null };
  });

interface Done {
  readonly made: Output<"handover.make">;
  readonly parent: ChosenFile;
  readonly isEncrypted: boolean;
}

export function HandoverPage() {
  return <BooksFrame page="years">{(year) => <Handover key={year.id} year={year} />}</BooksFrame>;
}

/** Writes the folder for whoever comes next: what is in clear is said before, and how the encrypted file opens. */
function Handover({ year }: { year: YearView }) {
  const { t, i18n } = useTranslation();
  const { shortDate } = useFormat();
  const { data: years = [year] } = useQuery(yearsOptions());
  const job = useSealedJob("handover.make");
  const [kind, setKind] = useState<FormKind>("clear");
  const isEncrypted = kind === "encrypted";
  const phrase = useNewPhrase();
  const { data: status } = useQuery(vaultStatusQuery());
  const [done, setDone] = useState<Done | null>(null);
  const form = useZodForm({
    initial: { year: year.id, siren: "" },
    schema: Asked,
    // Nothing is asked for a folder in clear.
    besides: () => (isEncrypted ? phrase.take() : ""),
    refusals: { "job.cancelled": null },
  });
  const run = async (asked: z.infer<typeof Asked>, taken: string) => {
    setDone(null);
    const parent = await call("app.chooseFolder", { purpose: "books" });
    if (parent === null) return;
    const language = i18n.language.startsWith("en") ? "en" : "fr";
    const passphrase = isEncrypted ? taken : null;
    const made = await job.run({ ...asked, language, folder: parent.ref, passphrase });
    setDone({ made, parent, isEncrypted });
  };
  const days = ({ start, end }: YearView) => ({ from: shortDate(start), to: shortDate(end) });
  return (
    <div className={styles["stack"]}>
      <h2 className={styles["cardTitle"]}>{t("handover.title")}</h2>
      <Form form={form} className={styles["stack"]} onSubmit={() => form.submit(run)}>
        <p>{t("handover.detail")}</p>
        <RadioGroup
          label={t("handover.which")}
          options={[
            ...years.toReversed().map((one) => ({
              id: one.id,
              label: t("books.report.year", days(one)),
            })),
            { id: ALL, label: t("handover.all") },
          ]}
          {...form.field("year")}
        />
        <TextField
          label={t("handover.siren")}
          description={t("handover.sirenDetail")}
          {...form.field("siren", t("handover.sirenWrong"))}
          inputMode="numeric"
          maxLength={20}
        />
        <RadioGroup
          label={t("handover.form")}
          options={FORMS.map((id) => ({ id, label: t(`handover.forms.${id}`) }))}
          value={kind}
          onChange={setKind}
        />
        {isEncrypted ? (
          <>
            <p>
              {t("handover.encrypted")}{" "}
              <code>{t("handover.how", { file: t("handover.howFile") })}</code>
            </p>
            <NewPhraseFields phrase={phrase} known={[status?.name ?? "", status?.userName ?? ""]} />
          </>
        ) : (
          <Banner tone="warning">{t("handover.clear")}</Banner>
        )}
        <FormFailure>{form.failure}</FormFailure>
        <div>
          <Button type="submit" variant="primary" icon={PackageCheck}>
            {t(isEncrypted ? "handover.goEncrypted" : "handover.go")}
          </Button>
        </div>
        <JobProgress job={job} />
      </Form>
      <output>{done === null ? null : <WasMade done={done} />}</output>
    </div>
  );
}

function WasMade({ done: { made, parent, isEncrypted } }: { done: Done }) {
  const { t } = useTranslation();
  const { shortDate } = useFormat();
  const { folderName: name, files, fingerprint, unread, withoutFec } = made;
  return (
    <div className={styles["stack"]}>
      <p>
        {isEncrypted
          ? t("handover.doneEncrypted", { name })
          : t("handover.done", { count: files, name })}
      </p>
      <p>
        {t("handover.fingerprint")} <code className={styles["digest"]}>{fingerprint}</code>
      </p>
      {withoutFec.map((end) => (
        <p key={end}>{t("handover.withoutFec", { day: shortDate(end) })}</p>
      ))}
      {unread.length === 0 ? null : (
        <Banner tone="warning" title={t("handover.unread")}>
          <ul className={styles["list"]}>
            {unread.map((one) => (
              <li key={one.name}>
                {one.name} ({t(`handover.problems.${one.problem}`)})
              </li>
            ))}
          </ul>
        </Banner>
      )}
      <div>
        <Button
          icon={FolderOpen}
          onPress={() => void call("app.revealFolder", { ref: parent.ref }).catch(showError)}
        >
          {t("handover.reveal")}
        </Button>
      </div>
    </div>
  );
}
