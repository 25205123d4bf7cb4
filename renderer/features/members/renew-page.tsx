import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "wouter";
import { callSealed } from "#renderer/lib/client.ts";
import { CodeStep } from "./code-step.tsx";
import type { MadeCode } from "./made-code.ts";
import { MemberPage } from "./member-page.tsx";
import { PassphraseForm } from "./passphrase-form.tsx";
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
  const { name } = member;
  const renew = async (passphrase: string) => {
    const asked = { id: member.id, passphrase };
    setMade({ name, ...(await callSealed("members.renewInvitation", asked)) });
  };
  return (
    <MemberPage title={t("members.renew.title", { name })} lead={t("members.renew.lead")}>
      {made === null ? (
        <PassphraseForm submit={t("members.invite.submit")} run={renew} />
      ) : (
        <CodeStep made={made} />
      )}
    </MemberPage>
  );
}
