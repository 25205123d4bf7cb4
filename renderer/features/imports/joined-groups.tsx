import { useTranslation } from "react-i18next";
import type { JoinedGroup } from "#shared/domain/imports/group-words.ts";
import { StatusTag } from "#renderer/ui/status-tag.tsx";
import { ScrolledTable } from "./scrolled-table.tsx";
import styles from "./words-table.module.css";

/** The bodies that people of the file become members of, and those that it makes. */
export function JoinedGroups({ groups }: { groups: readonly JoinedGroup[] }) {
  const { t } = useTranslation();
  if (groups.length === 0) return null;
  return (
    <ScrolledTable label={t("imports.groups.joined")}>
      <thead>
        <tr>
          <th scope="col">{t("imports.groups.joined")}</th>
          <th scope="col">{t("imports.groups.members")}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ name, isNew, people, without }) => (
          <tr key={`${name} ${isNew}`}>
            <td>
              {name} {isNew ? <StatusTag tone="accent">{t("imports.groups.new")}</StatusTag> : null}
            </td>
            <td>
              {t("imports.groups.people", { count: people })}
              {without === 0 ? null : (
                <span className={styles["soft"]}>
                  {" "}
                  {t("imports.groups.without", { count: without })}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrolledTable>
  );
}
