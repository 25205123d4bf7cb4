import { useQuery } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "wouter";
import type { Member } from "#shared/ipc/members.contract.ts";
import { callSealed } from "#renderer/lib/client.ts";
import { useAttempt } from "#renderer/lib/use-attempt.ts";
import { FormEnd } from "#renderer/ui/form-end.tsx";
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

interface RenewFormProps {
  member: Member;
  onMade: (made: MadeCode) => void;
}

function RenewForm({ member: { id, name }, onMade }: RenewFormProps) {
  const { t } = useTranslation();
  const [passphrase, setPassphrase] = useState("");
  const [tried, setTried] = useState(false);
  const attempt = useAttempt();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (passphrase === "") return;
    attempt.run(async () => {
      onMade({ name, ...(await callSealed("members.renewInvitation", { id, passphrase })) });
    });
  };
  return (
    <form className={styles["form"]} onSubmit={submit} noValidate>
      <PasswordField
        label={t("members.invite.passphrase")}
        description={t("members.invite.passphraseDetail")}
        value={passphrase}
        onChange={setPassphrase}
        error={
          tried && passphrase === ""
            ? t("members.invite.passphraseMissing")
            : attempt.saidOf("vault.wrong_passphrase")
        }
        isReadOnly={attempt.isWorking}
      />
      <FormEnd
        submit={t("members.invite.submit")}
        isWorking={attempt.isWorking}
        wait={t("members.invite.working")}
        waitDetail={t("members.invite.workingDetail")}
        error={attempt.saidBesides("vault.wrong_passphrase")}
      />
    </form>
  );
}
