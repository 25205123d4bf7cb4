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

/** A code for somebody whose keys are lost, which another person has to answer for. */
export function GiveKeysPage() {
  const { t } = useTranslation();
  const { id } = useParams();
  const { data: members } = useQuery(membersQuery());
  const [made, setMade] = useState<MadeCode | null>(null);
  if (members === undefined) return null;
  const member = members.find((one) => one.id === id && one.state === "lost");
  if (member === undefined) return <UnknownMember />;
  const { name } = member;
  const give = async (passphrase: string) => {
    const { isOpen, ...code } = await callSealed("members.giveKeys", { id: member.id, passphrase });
    setMade({ name, ...code, isAwaited: !isOpen });
  };
  return (
    <MemberPage title={t("members.give.title", { name })} lead={t("members.give.lead")}>
      {made === null ? (
        <PassphraseForm submit={t("members.invite.submit")} run={give} />
      ) : (
        <CodeStep made={made} />
      )}
    </MemberPage>
  );
}
