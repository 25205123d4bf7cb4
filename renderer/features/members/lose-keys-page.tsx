import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "wouter";
import { callSealed } from "#renderer/lib/client.ts";
import { StepHeading } from "#renderer/ui/step-heading.tsx";
import { MemberPage } from "./member-page.tsx";
import styles from "./members.module.css";
import { PassphraseForm } from "./passphrase-form.tsx";
import { membersQuery } from "./queries.ts";
import { UnknownMember } from "./unknown-member.tsx";

/** What ends with somebody’s keys, and what nothing ends. */
export function LoseKeysPage() {
  const { t } = useTranslation();
  const { id } = useParams();
  const { data: members } = useQuery(membersQuery());
  if (members === undefined) return null;
  const member = members.find((one) => one.id === id && !one.isYou);
  if (member?.state !== "active" && member?.state !== "lost") return <UnknownMember />;
  const { name } = member;
  const lose = async (passphrase: string) => {
    await callSealed("members.loseKeys", { id: member.id, passphrase });
  };
  return (
    <MemberPage title={t("members.lose.title", { name })} lead={t("members.lose.lead")}>
      {member.state === "lost" ? (
        <Lost id={member.id} name={name} />
      ) : (
        <div className={styles["form"]}>
          <p>{t("members.lose.kit")}</p>
          <section className={styles["block"]}>
            <h2>{t("members.remove.does")}</h2>
            <ul className={styles["points"]}>
              <li>{t("members.lose.ends", { name })}</li>
              <li>{t("members.lose.pending", { name })}</li>
            </ul>
          </section>
          <section className={styles["block"]}>
            <h2>{t("members.remove.doesNot")}</h2>
            <ul className={styles["points"]}>
              <li>{t("members.remove.seen")}</li>
              <li>{t("members.lose.copies")}</li>
            </ul>
          </section>
          <PassphraseForm submit={t("members.lose.submit")} run={lose} />
        </div>
      )}
    </MemberPage>
  );
}

function Lost({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation();
  return (
    <div className={styles["form"]}>
      <StepHeading>{t("members.lose.done", { name })}</StepHeading>
      <p>{t("members.lost.need")}</p>
      <section className={styles["block"]}>
        <h2>{t("members.remove.after")}</h2>
        <p className={styles["actions"]}>
          <Link href={`/settings/members/keys/${id}`}>{t("members.lost.give")}</Link>
          <Link href="/settings/rekey">{t("members.rekey.title")}</Link>
          <Link href="/settings/members">{t("members.list.back")}</Link>
        </p>
      </section>
    </div>
  );
}
