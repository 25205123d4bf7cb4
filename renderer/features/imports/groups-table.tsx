import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { AskedGroup, GroupBecomes, GroupMeaning } from "#shared/domain/imports/group-words.ts";
import { BodyBox } from "#renderer/lib/bodies/body-box.tsx";
import { call } from "#renderer/lib/client.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { DateField } from "#renderer/ui/date-field.tsx";
import type { Option } from "#renderer/ui/option.ts";
import { ScrolledTable } from "./scrolled-table.tsx";
import { StepPart } from "./step-part.tsx";
import styles from "./words-table.module.css";

export interface GroupsTableProps {
  groups: readonly AskedGroup[];
  /** From when on people are members; null for the day of the import. */
  from: string | null;
  onFrom: (from: string | null) => void;
  onGroup: (meaning: GroupMeaning) => void;
}

const NEW = "new ";
const IGNORED = "ignored";

function idOf(becomes: GroupBecomes): string {
  if (becomes.is === "body") return becomes.body;
  return becomes.is === "new" ? NEW + becomes.name : IGNORED;
}

function becomesOf(id: string): GroupBecomes {
  if (id === IGNORED) return { is: "ignored" };
  return id.startsWith(NEW) ? { is: "new", name: id.slice(NEW.length) } : { is: "body", body: id };
}

/** The names under columns of groups, each once: the body it is, or makes, or nothing. */
export function GroupsTable({ groups, from, onFrom, onGroup }: GroupsTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useQuery({
    queryKey: ["bodies", "of an import", from],
    queryFn: () => call("people.bodies", { asOf: from }),
  });
  const known = (data?.bodies ?? []).map(({ id, name, above }): Option => ({
    id,
    label: name,
    detail: above.length === 0 ? undefined : above.join(" · "),
  }));
  const made = new Set(
    groups.flatMap(({ word, becomes }) => (becomes.is === "new" ? [becomes.name, word] : [word])),
  );
  const news = [...made].map((name) => ({
    id: NEW + name,
    label: t("imports.groups.make", { name }),
  }));
  const options = [{ id: IGNORED, label: t("imports.groups.ignore") }, ...known, ...news];
  const count = groups.filter(({ becomes }) => becomes.is === "new").length;
  return (
    <StepPart
      title={t("imports.groups.title")}
      detail={t("imports.groups.detail", { count })}
      action={
        <DateField
          label={t("imports.groups.from")}
          value={from}
          onChange={onFrom}
          className={styles["day"]}
        />
      }
    >
      <ScrolledTable label={t("imports.groups.title")}>
        <thead>
          <tr>
            <th scope="col">{t("imports.groups.word")}</th>
            <th scope="col" className={styles["count"]}>
              {t("imports.words.count")}
            </th>
            <th scope="col">{t("imports.columns.field")}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ word, count: lines, becomes, called }) => (
            <tr key={word}>
              <td>{word}</td>
              <td className={styles["count"]}>{format.number(lines)}</td>
              <td>
                <BodyBox
                  label={t("imports.groups.becomesOf", { word })}
                  hideLabel
                  bodies={options}
                  value={idOf(becomes)}
                  onChange={(id) => onGroup({ word, becomes: becomesOf(id ?? IGNORED) })}
                  called={called}
                  emptyText={t("imports.groups.noBody")}
                  className={styles["box"]}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </ScrolledTable>
    </StepPart>
  );
}
