import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { MemberPage } from "./member-page.tsx";
import { DecideForm } from "./decide-form.tsx";
import styles from "./members.module.css";
import { awaitingQuery, sharesQuery } from "./queries.ts";

/** Two who removed each other: who decides, and how one comes to it. */
export function DecidePage() {
  const { t } = useTranslation();
  const { data: awaiting } = useQuery(awaitingQuery());
  if (awaiting === undefined) return null;
  const { suspended, mayDecide } = awaiting;
  if (suspended.length === 0) {
    return (
      <MemberPage title={t("members.decide.title")} lead={t("members.decide.none")}>
        <Link href="/settings/members">{t("members.list.back")}</Link>
      </MemberPage>
    );
  }
  return (
    <MemberPage title={t("members.decide.title")} lead={t("members.decide.lead")}>
      {mayDecide ? <DecideForm people={suspended} /> : <HowToDecide />}
    </MemberPage>
  );
}

/** Nobody decides alone: the parts let somebody in who does. */
function HowToDecide() {
  const { t } = useTranslation();
  const { data: shares } = useQuery(sharesQuery());
  if (shares === null) return <p>{t("members.decide.noParts")}</p>;
  return (
    <div className={styles["form"]}>
      <p>{t("members.decide.how")}</p>
      <ol className={styles["steps"]}>
        <li>{t("members.decide.lock")}</li>
        <li>{t("members.decide.enter")}</li>
      </ol>
    </div>
  );
}
