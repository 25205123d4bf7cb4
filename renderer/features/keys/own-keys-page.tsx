import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { z } from "zod";
import { Passphrase } from "#shared/domain/vault/kdf.ts";
import { callSealed } from "#renderer/lib/client.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { vaultStatusQuery } from "#renderer/lib/vault-status.ts";
import { NewPhraseFields } from "#renderer/lib/passphrase/new-phrase-fields.tsx";
import { useNewPhrase } from "#renderer/lib/passphrase/use-new-phrase.ts";
import { ChangeEnd } from "#renderer/lib/key-change/change-end.tsx";
import { KeyDone } from "#renderer/lib/key-change/key-done.tsx";
import { KeyPage } from "#renderer/lib/key-change/key-page.tsx";
import styles from "#renderer/lib/key-change/key-page.module.css";
import { Banner } from "#renderer/ui/banner.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { PasswordField } from "#renderer/ui/password-field.tsx";
import { keyStatusQuery } from "./queries.ts";

const Asked = z.object({ current: Passphrase });

/** Other keys of one’s own, where somebody may have seen those that one has. */
export function OwnKeysPage() {
  const { t } = useTranslation();
  const [isDone, setDone] = useState(false);
  return (
    <KeyPage title={t("keys.own.title")} lead={t("keys.own.lead")}>
      {isDone ? <Changed /> : <OwnKeysForm onDone={() => setDone(true)} />}
    </KeyPage>
  );
}

function OwnKeysForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const { data: status } = useQuery(vaultStatusQuery());
  const { data: keys } = useQuery(keyStatusQuery());
  const phrase = useNewPhrase();
  const form = useZodForm({
    initial: { current: "" },
    schema: Asked,
    besides: phrase.take,
    refusals: { "vault.wrong_passphrase": "current" },
  });
  const submit = () =>
    form.submit(async ({ current }, next) => {
      await callSealed("vault.renewKeys", { current, next });
      onDone();
    });
  const hasKit = keys !== undefined && keys.kit !== null;
  return (
    <Form form={form} className={styles["form"]} onSubmit={submit}>
      <div className={styles["facts"]}>
        <p>{t("keys.own.protects")}</p>
        <p>
          {t("keys.own.protectsNot")} <RekeyAdvice />
        </p>
        <p className={styles["note"]}>{t("keys.own.invitations")}</p>
      </div>
      {hasKit ? <Banner tone="warning">{t("keys.own.kitEnds")}</Banner> : null}
      <PasswordField
        label={t("keys.change.current")}
        {...form.field("current", t("keys.change.currentMissing"))}
      />
      <NewPhraseFields phrase={phrase} known={[status?.name ?? "", status?.userName ?? ""]} />
      <ChangeEnd form={form} submit={t("keys.own.submit")} />
    </Form>
  );
}

/** What these keys gave stays good for whoever saw them: another key of the vault ends it. */
function RekeyAdvice() {
  const { t } = useTranslation();
  return useMay("members.manage") ? (
    <Link href="/settings/rekey">{t("members.rekey.title")}</Link>
  ) : (
    t("keys.own.askManager")
  );
}

function Changed() {
  const { t } = useTranslation();
  const { data: status } = useQuery(vaultStatusQuery());
  return (
    <KeyDone tone="accent">
      <div className={styles["facts"]}>
        <p>{t("keys.own.done")}</p>
        <p>
          {t("keys.own.wordsWhy")}{" "}
          {status === undefined ? null : (
            <Link href={`/settings/members/of/${status.userId}`}>{t("keys.own.words")}</Link>
          )}
        </p>
        <p>
          {t("keys.own.next")} <RekeyAdvice />
        </p>
        <p>
          <Link href="/settings/kit">{t("keys.section.makeKit")}</Link>
        </p>
      </div>
    </KeyDone>
  );
}
