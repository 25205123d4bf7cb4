import { useTranslation } from "react-i18next";
import type { Member } from "#shared/ipc/members.contract.ts";
import { NumberedWords } from "#renderer/ui/numbered-words.tsx";
import styles from "./members.module.css";

/** The six words that stand for somebody's keys, and how to compare them. */
export function Fingerprint({ member }: { member: Member }) {
  const { t } = useTranslation();
  const { fingerprint, isYou, name } = member;
  if (fingerprint === null) return null;
  return (
    <>
      <NumberedWords label={t("members.panel.fingerprintWords")} words={fingerprint} columns={3} />
      <p className={styles["soft"]}>
        {isYou
          ? t("members.panel.fingerprintYours")
          : t("members.panel.fingerprintOther", { name })}
      </p>
    </>
  );
}
