import { UserRoundMinus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import type { Member } from "#shared/ipc/members.contract.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { NumberedWords } from "#renderer/ui/numbered-words.tsx";
import { untilWhen } from "./made-code.ts";
import { isPast } from "./member.ts";
import styles from "./members.module.css";
import { PanelSection } from "./panel-section.tsx";
import { RefuseKeys } from "./refuse-keys.tsx";
import { RoleTags } from "./role-tags.tsx";

/** Somebody whose keys are lost, and what becomes of those in their place. */
export function LostMember({ member }: { member: Member }) {
  const { t } = useTranslation();
  const manages = useMay("members.manage");
  const { successor } = member;
  return (
    <>
      <p>{t("members.lost.ended")}</p>
      <RoleTags roles={member.roles} />
      {successor === null ? <Need name={member.name} /> : null}
      {successor === null || !manages ? null : <Successor member={member} successor={successor} />}
      {manages ? <Ways member={member} /> : null}
    </>
  );
}

/** Who can answer for other keys. */
function Need({ name }: { name: string }) {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles["soft"]}>{t("members.lost.need")}</p>
      <p className={styles["soft"]}>{t("members.lost.two", { name })}</p>
    </>
  );
}

/** Other keys, or the end of it. */
function Ways({ member: { id, successor, replacing } }: { member: Member }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [, navigate] = useLocation();
  return (
    <div className={styles["leaving"]}>
      <Button onPress={() => navigate(`/settings/members/keys/${id}`)}>
        {t(successor === null ? "members.lost.give" : "members.lost.giveAgain")}
      </Button>
      {replacing === null || successor?.isOpen === true ? null : (
        <p className={styles["soft"]}>
          {replacing.isAlone
            ? t("members.lost.byYouAlone")
            : replacing.seconds.length === 0
              ? t("members.lost.nobody")
              : t("members.lost.seconds", { names: format.list(replacing.seconds) })}
        </p>
      )}
      <Button
        variant="danger"
        icon={UserRoundMinus}
        onPress={() => navigate(`/settings/members/remove/${id}`)}
      >
        {t("members.panel.remove")}
      </Button>
      <p className={styles["soft"]}>{t("members.lost.remove")}</p>
    </div>
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
      <p className={styles["soft"]}>{t("members.lost.ownCode", { name })}</p>
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
