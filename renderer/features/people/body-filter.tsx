import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { BodyBox } from "#renderer/lib/bodies/body-box.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { isCommonTitle, type RoleTitle } from "#shared/domain/bodies/role.ts";
import { peopleQueries } from "./people.queries.ts";
import styles from "./roster-filters.module.css";
import type { RosterView } from "./roster-view.ts";

type Narrowing = Pick<RosterView, "body" | "parts" | "role" | "mandate">;

export interface BodyFilterProps extends Narrowing {
  asOf: string | null;
  onChange: (patch: Partial<Narrowing>) => void;
}

/** Ends the id of a body where what is under it is meant too. */
const WITH_PARTS = "+";
/** Begins the id of a role where its title is meant, and not « held » or « ending ». */
const TITLED = "as ";

/** The people of a body, or of those under it too, and of a role: as bodies are on the day of the list. */
export function BodyFilter({ body, parts, role, mandate, asOf, onChange }: BodyFilterProps) {
  const { t } = useTranslation();
  const { data } = useQuery(peopleQueries.bodies(asOf));
  const isThere = data !== undefined && data.bodies.length > 0;
  // Where no circle is noted, nobody looks for one.
  if (!isThere && (body ?? role ?? mandate) === null) return null;
  const bodies = data?.bodies.flatMap(({ id, name, above, hasParts }) => {
    const detail = above.length === 0 ? undefined : above.join(" · ");
    const alone = { id, label: name, detail };
    const label = t("people.roster.filters.withParts", { body: name });
    return hasParts ? [alone, { id: id + WITH_PARTS, label, detail }] : [alone];
  });
  const titleText = (title: RoleTitle) =>
    isCommonTitle(title) ? t(`bodies.titles.${title}`) : title;
  const titles = new Set([...(data?.titles ?? []), ...(role === null ? [] : [role])]);
  return (
    <>
      <BodyBox
        label={t("people.roster.filters.body")}
        hideLabel
        placeholder={t("people.roster.filters.body")}
        bodies={bodies}
        value={body === null ? null : body + (parts ? WITH_PARTS : "")}
        onChange={(id) =>
          onChange({
            body: id === null ? null : id.replace(WITH_PARTS, ""),
            parts: id?.endsWith(WITH_PARTS) === true,
          })
        }
        called={data === undefined ? "" : t("people.roster.filters.closedBody")}
        emptyText={t("people.roster.filters.noBody")}
        className={styles["town"]}
      />
      <Select
        label={t("people.roster.filters.role")}
        hideLabel
        options={[
          { id: "any", label: t("people.roster.filters.anyRole") },
          { id: "held", label: t("people.roster.filters.held") },
          { id: "ending", label: t("people.roster.filters.ending") },
          ...[...titles].map((title) => ({ id: TITLED + title, label: titleText(title) })),
        ]}
        value={role === null ? (mandate ?? "any") : TITLED + role}
        onChange={(id) =>
          onChange({
            role: id.startsWith(TITLED) ? id.slice(TITLED.length) : null,
            mandate: id === "held" || id === "ending" ? id : null,
          })
        }
        className={styles["town"]}
      />
    </>
  );
}
