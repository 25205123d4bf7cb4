import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { callSealed } from "#renderer/lib/client.ts";
import { NewPhraseFields } from "#renderer/lib/passphrase/new-phrase-fields.tsx";
import { useNewPhrase } from "#renderer/lib/passphrase/use-new-phrase.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { vaultStatusQuery } from "#renderer/lib/vault-status.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { FormEnd } from "#renderer/ui/form-end.tsx";
import { Form } from "#renderer/ui/form.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import { readAgain } from "../queries.ts";

const Nothing = z.object({});

/** Keys of one’s own for cases: what they are for, and the passphrase that opens them. */
export function MakeKeys() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { data: status } = useQuery(vaultStatusQuery());
  const phrase = useNewPhrase();
  const [words, setWords] = useState<string | null>(null);
  const form = useZodForm({ initial: {}, schema: Nothing, besides: phrase.take });
  const submit = () =>
    form.submit(async (_nothing, passphrase) => {
      const made = await callSealed("cases.makeKeys", { passphrase });
      setWords(made.fingerprint);
      await readAgain(client);
    });
  if (words !== null) return <Banner>{t("cases.keys.made", { words })}</Banner>;
  return (
    <Form form={form} className={layout["form"] ?? ""} onSubmit={submit}>
      <h2>{t("cases.keys.makeTitle")}</h2>
      <p>{t("cases.keys.what")}</p>
      <Banner tone="warning">{t("cases.keys.same")}</Banner>
      <NewPhraseFields phrase={phrase} known={[status?.name ?? "", status?.userName ?? ""]} />
      <FormEnd
        form={form}
        submit={t("cases.keys.make")}
        wait={t("cases.keys.working")}
        waitDetail={t("cases.keys.workingDetail")}
      />
    </Form>
  );
}
