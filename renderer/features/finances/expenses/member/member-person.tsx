import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Output } from "#shared/ipc/contract.ts";
import { call } from "#renderer/lib/client.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { PersonBox } from "#renderer/lib/person-box/person-box.tsx";
import { useHolds, useIsReadOnly, useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { StatusTag } from "#renderer/ui/status-tag.tsx";
import { showToast } from "#renderer/ui/toast.tsx";
import { memberPeopleOptions } from "../queries.ts";
import styles from "./member-person.module.css";

type MemberPerson = Output<"memberPeople.list">[number];

/** With a person of the vault: who they are in the roster. Without it they approve nothing. */
export function OnMember({ memberId }: { memberId: string }) {
  const { data } = useQuery(memberPeopleOptions());
  const link = data?.find(({ member }) => member.id === memberId);
  return link === undefined ? null : <Shown link={link} />;
}

function Shown({ link }: { link: MemberPerson }) {
  const { t } = useTranslation();
  const id = useId();
  const manages = useMay("members.manage");
  const mayReadPeople = useHolds("people.read");
  const isReadOnly = useIsReadOnly();
  const [failure, setFailure] = useState<string | null>(null);
  const { member, person, saidBy, confirmedBy, isYou } = link;
  const mayWrite = (manages || isYou) && !isReadOnly;
  const run = async (work: () => Promise<unknown>, done: string) => {
    setFailure(null);
    try {
      await work();
      showToast({ text: done });
    } catch (error) {
      setFailure(errorMessage(error));
    }
  };
  const isWaiting = person !== null && confirmedBy === null;
  return (
    <section aria-labelledby={id} className={styles["section"]}>
      <h3 id={id} className={styles["title"]}>
        {t("expensePages.member.title")}
      </h3>
      {person === null ? (
        <p className={styles["soft"]}>{t("expensePages.member.unknown")}</p>
      ) : (
        <p className={styles["who"]}>
          {person.name}{" "}
          {isWaiting ? (
            <StatusTag tone="warning">{t("expensePages.member.waits")}</StatusTag>
          ) : (
            <span className={styles["soft"]}>
              {t("expensePages.member.confirmedBy", { name: confirmedBy?.name ?? "" })}
            </span>
          )}
        </p>
      )}
      {isWaiting ? (
        <p className={styles["soft"]}>
          {t("expensePages.member.saidBy", { name: saidBy?.name ?? "" })}
        </p>
      ) : null}
      {failure === null ? null : (
        <p role="alert" className={styles["wrong"]}>
          {failure}
        </p>
      )}
      {isWaiting && manages && !isYou ? (
        <div>
          <Button
            size="small"
            onPress={() =>
              void run(
                () => call("memberPeople.confirm", { member: member.id, person: person.id }),
                t("expensePages.member.confirmed", { member: member.name, person: person.name }),
              )
            }
          >
            {t("expensePages.member.confirm")}
          </Button>
        </div>
      ) : null}
      {mayWrite && mayReadPeople ? (
        <PersonBox
          label={t(person === null ? "expensePages.member.say" : "expensePages.member.sayOther")}
          placeholder={t("expensePages.form.payerHint")}
          onChoose={(chosen) =>
            void run(
              () => call("memberPeople.say", { member: member.id, person: chosen.id }),
              t("expensePages.member.said", { member: member.name, person: chosen.name }),
            )
          }
        />
      ) : null}
      {person !== null && mayWrite ? (
        <div>
          <Button
            size="small"
            variant="quiet"
            onPress={() =>
              void run(
                () => call("memberPeople.remove", { member: member.id }),
                t("expensePages.member.removed"),
              )
            }
          >
            {t("expensePages.member.remove")}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
