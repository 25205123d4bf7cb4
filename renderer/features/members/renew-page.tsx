import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "wouter";
import { z } from "zod";
import { Passphrase } from "#shared/domain/vault/kdf.ts";
import type { Member } from "#shared/ipc/members.contract.ts";
import { callSealed } from "#renderer/lib/client.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { FormEnd } from "#renderer/ui/form-end.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { PasswordField } from "#renderer/ui/password-field.tsx";
import { CodeStep } from "./code-step.tsx";
import type { MadeCode } from "./made-code.ts";
import { MemberPage } from "./member-page.tsx";
import styles from "./members.module.css";
import { membersQuery } from "./queries.ts";
import { UnknownMember } from "./unknown-member.tsx";

/** Another code for somebody who was invited and is not in. */
export function RenewPage() {
  const { t } = useTranslation();
  const { id } = useParams();
  const { data: members } = useQuery(membersQuery());
  const [made, setMade] = useState<MadeCode | null>(null);
  if (members === undefined) return null;
  const member = members.find((one) => one.id === id && one.state === "invited");
  if (member === undefined) return <UnknownMember />;
  return (
    <MemberPage
      title={t("members.renew.title", { name: member.name })}
      lead={t("members.renew.lead")}
    >
      {made === null ? <RenewForm member={member} onMade={setMade} /> : <CodeStep made={made} />}
    </MemberPage>
  );
}

const Asked = z.object({ passphrase: Passphrase });

interface RenewFormProps {
  member: Member;
  onMade: (made: MadeCode) => void;
}

function RenewForm({ member: { id, name }, onMade }: RenewFormProps) {
  const { t } = useTranslation();
  const form = useZodForm({
    initial: { passphrase: "" },
    schema: Asked,
    refusals: { "vault.wrong_passphrase": "passphrase" },
  });
  const submit = () =>
    form.submit(async ({ passphrase }) =>
      onMade({ name, ...(await callSealed("members.renewInvitation", { id, passphrase })) }),
    );
  return (
    <Form form={form} className={styles["form"]} onSubmit={submit}>
      <PasswordField
        label={t("members.invite.passphrase")}
        description={t("members.invite.passphraseDetail")}
        {...form.field("passphrase", t("members.invite.passphraseMissing"))}
      />
      <FormEnd
        submit={t("members.invite.submit")}
        form={form}
        wait={t("members.invite.working")}
        waitDetail={t("members.invite.workingDetail")}
      />
    </Form>
  );
}
