import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import type { Member } from "#shared/ipc/members.contract.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { NumberedWords } from "#renderer/ui/numbered-words.tsx";
import { untilWhen } from "./made-code.ts";
import { hasSecondManager, isPast } from "./member.ts";
import styles from "./members.module.css";
import { PanelSection } from "./panel-section.tsx";
import { RefuseKeys } from "./refuse-keys.tsx";
import { RoleTags } from "./role-tags.tsx";

export interface LostMemberProps {
  member: Member;
  members: readonly Member[];
}

/** Somebody whose keys are lost, and what becomes of those in their place. */
export function LostMember({ member, members }: LostMemberProps) {
  const { t } = useTranslation();
  const manages = useMay("members.manage");
  const { id, successor } = member;
  const [, navigate] = useLocation();
  return (
    <>
      <p>{t("members.lost.ended")}</p>
      <RoleTags roles={member.roles} />
      {successor === null ? <p className={styles["soft"]}>{t("members.lost.need")}</p> : null}
      {successor === null || !manages ? null : <Successor member={member} successor={successor} />}
      {manages ? (
        <div className={styles["leaving"]}>
          <Button onPress={() => navigate(`/settings/members/keys/${id}`)}>
            {t(successor === null ? "members.lost.give" : "members.lost.giveAgain")}
          </Button>
          {hasSecondManager(members) ? null : (
            <p className={styles["soft"]}>{t("members.lost.alone")}</p>
          )}
        </div>
      ) : null}
    </>
  );
}

interface SuccessorProps {
  member: Member;
  successor: NonNullable<Member["successor"]>;
}

function Successor({ member: { id, name }, successor }: SuccessorProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [, navigate] = useLocation();
  const { fingerprint, until, endorsedBy, asksYou, sign } = successor;
  return (
    <PanelSection title={t("members.lost.words")}>
      <NumberedWords label={t("members.lost.wordsLabel")} words={fingerprint} columns={3} />
      <p className={styles["soft"]}>
        {t("members.lost.endorsedBy", { names: format.list(endorsedBy) })}{" "}
        {t("members.code.until", untilWhen(until, format))}
      </p>
      <State name={name} successor={successor} />
      <div className={styles["actions"]}>
        {asksYou ? (
          <Button variant="primary" onPress={() => navigate(`/settings/members/endorse/${id}`)}>
            {t("members.lost.endorse")}
          </Button>
        ) : null}
        <RefuseKeys id={id} name={name} sign={sign} isOwn={successor.isEndorsedByYou} />
      </div>
    </PanelSection>
  );
}

function State({
  name,
  successor: { isOpen, until },
}: { name: string } & Omit<SuccessorProps, "member">) {
  const { t } = useTranslation();
  if (isPast(until)) {
    return <Banner tone="warning">{t("members.lost.expired")}</Banner>;
  }
  return isOpen ? (
    <Banner tone="accent">{t("members.lost.open", { name })}</Banner>
  ) : (
    <p>{t("members.lost.waiting")}</p>
  );
}
