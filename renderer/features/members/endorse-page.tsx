import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useLocation, useParams } from "wouter";
import type { Member } from "#shared/ipc/members.contract.ts";
import { callSealed } from "#renderer/lib/client.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { NumberedWords } from "#renderer/ui/numbered-words.tsx";
import { showToast } from "#renderer/ui/toast.tsx";
import { MemberPage } from "./member-page.tsx";
import styles from "./members.module.css";
import { PassphraseForm } from "./passphrase-form.tsx";
import { membersQuery } from "./queries.ts";
import { RefuseKeys } from "./refuse-keys.tsx";
import { UnknownMember } from "./unknown-member.tsx";

/** Keys that wait for a second person’s word: what to compare, and the word. */
export function EndorsePage() {
  const { id } = useParams();
  const { data: members } = useQuery(membersQuery());
  if (members === undefined) return null;
  const member = members.find((one) => one.id === id);
  const successor = member?.successor ?? null;
  if (member === undefined || successor?.asksYou !== true) return <UnknownMember />;
  return <Endorsement key={successor.sign} member={member} successor={successor} />;
}

interface EndorsementProps {
  member: Member;
  successor: NonNullable<Member["successor"]>;
}

function Endorsement({ member: { id, name }, successor }: EndorsementProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [, navigate] = useLocation();
  const { sign, fingerprint, endorsedBy } = successor;
  const endorse = async (passphrase: string) => {
    await callSealed("members.endorseKeys", { id, sign, passphrase });
    showToast({ text: t("members.endorse.done", { name }) });
    navigate("/settings/members");
  };
  return (
    <MemberPage title={t("members.endorse.title", { name })} lead={t("members.endorse.lead")}>
      <div className={styles["form"]}>
        <p>{t("members.endorse.proposed", { names: format.list(endorsedBy) })}</p>
        <ol className={styles["steps"]}>
          <li>{t("members.endorse.ask", { name })}</li>
          <li>{t("members.endorse.compare")}</li>
        </ol>
        <NumberedWords label={t("members.lost.wordsLabel")} words={fingerprint} columns={3} />
        <p className={styles["soft"]}>{t("members.lost.ownCode", { name })}</p>
        <PassphraseForm submit={t("members.endorse.submit")} run={endorse} />
        <RefuseKeys
          id={id}
          name={name}
          sign={sign}
          onRefused={() => navigate("/settings/members")}
        />
      </div>
    </MemberPage>
  );
}
