import { Check } from "lucide-react";
import { useTranslation } from "react-i18next";
import { CAPABILITIES, mayDo, type Capability } from "#shared/domain/access/permissions.ts";
import { ROLES, type Role } from "#shared/domain/access/role.ts";
import { useRoles } from "#renderer/lib/use-may.ts";
import { cx } from "#renderer/ui/cx.ts";
import { ScrollRegion } from "#renderer/ui/scroll-region.tsx";
import { StatusTag } from "#renderer/ui/status-tag.tsx";
import { VisuallyHidden } from "#renderer/ui/visually-hidden.tsx";
import styles from "./access.module.css";

type Place = "people" | "meetings" | "journal" | "vault";
const PLACES: readonly Place[] = ["people", "meetings", "journal", "vault"];

/** Where a row stands; what is of no place of its own is of the vault. */
function placeOf(capability: Capability): Place {
  const [first = ""] = capability.split(".");
  if (first === "publication") return "meetings";
  return PLACES.find((place) => place === first) ?? "vault";
}

/** Roles as columns, what can be done as rows; one's own roles stand out. */
export function RightsTable() {
  const { t } = useTranslation();
  const own = useRoles();
  const groups = {
    people: t("app.nav.people"),
    meetings: t("app.nav.meetings"),
    journal: t("app.nav.journal"),
    vault: t("app.settings.vaultTitle"),
  };
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
        {PLACES.map((place) => (
          <tbody key={place}>
            <tr>
              <th scope="rowgroup" colSpan={ROLES.length + 1} className={styles["group"]}>
                {groups[place]}
              </th>
            </tr>
            {CAPABILITIES.filter((one) => placeOf(one) === place).map((capability) => (
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
