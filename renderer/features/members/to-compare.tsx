import { useTranslation } from "react-i18next";
import type { Member } from "#shared/ipc/members.contract.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import styles from "./members.module.css";
import { Compared } from "./compared.tsx";
import { PanelSection } from "./panel-section.tsx";

interface ToCompareProps {
  member: Member;
  comparison: NonNullable<Member["toCompare"]>;
}

/** Somebody who came back with other keys, and whom nobody met yet who did not answer for them. */
export function ToCompare({ member, comparison }: ToCompareProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { name, isYou } = member;
  const { endorsedBy, others, asksYou } = comparison;
  return (
    <PanelSection title={t("members.compare.title")}>
      <p className={styles["soft"]}>
        {isYou
          ? t("members.compare.yours")
          : t("members.compare.detail", { name, names: format.list(endorsedBy) })}
      </p>
      {others.length === 0 ? (
        <Banner tone="warning">{t("members.compare.nobody", { name })}</Banner>
      ) : (
        <p>{t("members.compare.others", { names: format.list(others) })}</p>
      )}
      {asksYou ? <Compared member={member} why={t("members.compare.code")} /> : null}
    </PanelSection>
  );
}
