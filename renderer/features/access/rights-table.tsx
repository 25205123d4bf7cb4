import { Check } from "lucide-react";
import { useTranslation } from "react-i18next";
import { CAPABILITIES, mayDo, type Capability } from "#shared/domain/access/permissions.ts";
import { ROLES, type Role } from "#shared/domain/access/role.ts";
import { useFeatures } from "#renderer/lib/features.tsx";
import type { TextKey } from "#renderer/lib/i18n.ts";
import type { Place } from "#renderer/lib/place.ts";
import { railPlaceOf, railPlaces } from "#renderer/lib/rail-places.ts";
import { useRoles } from "#renderer/lib/use-may.ts";
import { cx } from "#renderer/ui/cx.ts";
import { ScrollRegion } from "#renderer/ui/scroll-region.tsx";
import { StatusTag } from "#renderer/ui/status-tag.tsx";
import { VisuallyHidden } from "#renderer/ui/visually-hidden.tsx";
import styles from "./access.module.css";

interface Group {
  readonly title: TextKey;
  readonly capabilities: readonly Capability[];
}

/** The rows under the place they are of, as the rail has them; what is of none is of the vault. */
function groupsOf(places: readonly Place[]): Group[] {
  const collectives = railPlaces(places).filter(({ rail }) => rail.isAtFoot !== true);
  const of = (id: string | undefined) =>
    CAPABILITIES.filter((capability) => {
      const place = railPlaceOf(places, featureOf(capability));
      return (place?.rail.isAtFoot === true ? undefined : place?.id) === id;
    });
  return [
    ...collectives.map(({ id, rail }) => ({ title: rail.name, capabilities: of(id) })),
    { title: "app.settings.vaultTitle" as const, capabilities: of(undefined) },
  ].filter(({ capabilities }) => capabilities.length > 0);
}

/** A right is named after its feature. */
const featureOf = (capability: Capability) => capability.split(".")[0] ?? "";

/** Roles as columns, what can be done as rows; one's own roles stand out. */
export function RightsTable() {
  const { t } = useTranslation();
  const own = useRoles();
  const groups = groupsOf(useFeatures());
  return (
    <ScrollRegion label={t("access.rights.table")} className={styles["scroll"]}>
      <table className={styles["table"]}>
        <caption className={styles["caption"]}>{t("access.rights.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("access.rights.what")}</th>
            {ROLES.map((role) => (
              <th key={role} scope="col" className={cx(own.includes(role) && styles["own"])}>
                {t(`access.roles.${role}`)}
                {own.includes(role) ? (
                  <span className={styles["yours"]}>
                    <StatusTag tone="accent">{t("access.rights.yours")}</StatusTag>
                  </span>
                ) : null}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ title, capabilities }) => (
          <tbody key={title}>
            <tr>
              <th scope="rowgroup" colSpan={ROLES.length + 1} className={styles["group"]}>
                {t(title)}
              </th>
            </tr>
            {capabilities.map((capability) => (
              <tr key={capability}>
                <th scope="row">
                  <span className={styles["can"]}>{t(`access.can.${capability}`)}</span>
                </th>
                {ROLES.map((role) => (
                  <Cell key={role} role={role} capability={capability} isOwn={own.includes(role)} />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}

interface CellProps {
  role: Role;
  capability: Capability;
  isOwn: boolean;
}

function Cell({ role, capability, isOwn }: CellProps) {
  const { t } = useTranslation();
  const may = mayDo([role], capability);
  return (
    <td className={cx(isOwn && styles["own"])}>
      {may ? <Check size={18} aria-hidden /> : <span aria-hidden>–</span>}
      <VisuallyHidden>{t(may ? "access.rights.yes" : "access.rights.no")}</VisuallyHidden>
    </td>
  );
}
