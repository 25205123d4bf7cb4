import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useFormat } from "#renderer/lib/format.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import styles from "./members.module.css";
import { membersQuery } from "./queries.ts";

/** Names said before the others are only counted. */
const SAID = 4;

/** Who is in the vault, and the way to their page. */
export function MembersSection() {
  const { t } = useTranslation();
  const format = useFormat();
  const manages = useMay("members.manage");
  const { data: members } = useQuery(membersQuery());
  if (members === undefined) return null;
  const active = members.filter(({ state }) => state === "active");
  const invited = members.filter(({ state }) => state === "invited");
  const names = active.slice(0, SAID).map(({ name }) => name);
  const others = active.length - names.length;
  const said = others === 0 ? names : [...names, t("members.section.others", { count: others })];
  return (
    <>
      <p className={styles["who"]}>
        {active.length === 1 && active[0]?.isYou === true
          ? t("members.section.alone")
          : t("members.section.who", { count: active.length, names: format.list(said) })}{" "}
        {invited.length === 0 ? null : t("members.section.invited", { count: invited.length })}
      </p>
      <Link href="/settings/members">{t("members.section.open")}</Link>
      {manages ? <Link href="/settings/rekey">{t("members.rekey.title")}</Link> : null}
      <Link href="/settings/rights">{t("access.rights.title")}</Link>
    </>
  );
}
