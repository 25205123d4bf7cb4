import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { ProtocolView, TeamMemberView } from "#shared/ipc/cases.contract.ts";
import { call } from "#renderer/lib/client.ts";
import { useAttempt } from "#renderer/lib/use-attempt.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { StatusTag } from "#renderer/ui/status-tag.tsx";
import { Table } from "#renderer/ui/table.tsx";
import styles from "../cases.module.css";
import { standingOptions, teamOptions } from "../queries.ts";

/** A protocol: its team, and of each whether they can be given the key of a case. */
export function ProtocolPart({ protocol }: { protocol: ProtocolView }) {
  const { t } = useTranslation();
  const { data } = useQuery(teamOptions(protocol.id));
  const { name, number, teamName, text } = protocol;
  return (
    <section className={styles["part"]}>
      <h2>{name}</h2>
      <p className={styles["note"]}>
        {t("cases.protocols.version", { number, steps: text.steps.length })}
      </p>
      {teamName === null ? (
        <Banner tone="warning">{t("cases.protocols.noTeam")}</Banner>
      ) : (
        <p>{t("cases.protocols.team", { team: teamName })}</p>
      )}
      {data === undefined || data.team.length === 0 ? null : (
        <Table>
          <thead>
            <tr>
              <th scope="col">{t("cases.protocols.person")}</th>
              <th scope="col">{t("cases.protocols.ready")}</th>
              <th scope="col">{t("cases.protocols.words")}</th>
            </tr>
          </thead>
          <tbody>
            {data.team.map((member) => (
              <Member key={member.person} member={member} />
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
}

function Member({ member }: { member: TeamMemberView }) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const { data } = useQuery(standingOptions());
  const mayHandle = useMay("cases.handle");
  const { name, key, fingerprint, problem } = member;
  const isToCompare =
    problem === "to_compare" && key !== null && data?.keys === "open" && mayHandle;
  return (
    <tr>
      <td>{name}</td>
      <td>
        <StatusTag tone={problem === null ? "accent" : "warning"}>
          {problem === null ? t("cases.protocols.isReady") : t(`cases.notReady.${problem}`)}
        </StatusTag>
      </td>
      <td>
        {fingerprint}
        {isToCompare ? (
          <Button
            size="small"
            isPending={attempt.isWorking}
            onPress={() =>
              attempt.run(async () => {
                await call("cases.compareKeys", { key });
              })
            }
          >
            {t("cases.protocols.compared")}
          </Button>
        ) : null}
      </td>
    </tr>
  );
}
