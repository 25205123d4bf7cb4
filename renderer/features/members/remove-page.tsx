import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "wouter";
import type { Member } from "#shared/ipc/members.contract.ts";
import type { Output } from "#shared/ipc/contract.ts";
import { useSealedJob } from "#renderer/lib/use-job.ts";
import { KeyJobForm } from "./key-job-form.tsx";
import { MemberPage } from "./member-page.tsx";
import styles from "./members.module.css";
import { membersQuery } from "./queries.ts";
import { Rekeyed } from "./rekeyed.tsx";
import { RemovalFacts } from "./removal-facts.tsx";
import { UnknownMember } from "./unknown-member.tsx";

interface Removed extends Output<"members.remove"> {
  readonly name: string;
}

export function RemovePage() {
  const { t } = useTranslation();
  const { id } = useParams();
  const { data: members } = useQuery(membersQuery());
  const [removed, setRemoved] = useState<Removed | null>(null);
  if (removed !== null) {
    const { name, pages } = removed;
    return (
      <MemberPage title={t("members.remove.title", { name })} lead={t("members.panel.removed")}>
        <Rekeyed title={t("members.remove.done", { name })} pages={pages} removedName={name} />
      </MemberPage>
    );
  }
  if (members === undefined) return null;
  const member = members.find((one) => one.id === id && !one.isYou);
  if (member?.state !== "active" && member?.state !== "lost") return <UnknownMember />;
  return <Removal member={member} onRemoved={setRemoved} />;
}

interface RemovalProps {
  member: Member;
  onRemoved: (removed: Removed) => void;
}

function Removal({ member: { id, name, state }, onRemoved }: RemovalProps) {
  const { t } = useTranslation();
  const job = useSealedJob("members.remove");
  return (
    <MemberPage title={t("members.remove.title", { name })} lead={t("members.remove.lead")}>
      <div className={styles["form"]}>
        <RemovalFacts name={name} isLost={state === "lost"} />
        <KeyJobForm
          submit={t("members.remove.submit")}
          isDanger
          job={job}
          run={(passphrase) => job.run({ id, passphrase })}
          onDone={({ pages }) => onRemoved({ name, pages })}
        />
      </div>
    </MemberPage>
  );
}
