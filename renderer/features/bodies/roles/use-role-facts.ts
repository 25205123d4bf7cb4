import { useTranslation } from "react-i18next";
import type { RoleView } from "#shared/domain/bodies/views.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { useBodyWords } from "../use-body-words.ts";

/** What is set of a role, each in a few words. */
export function useRoleFacts(role: RoleView): string[] {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useBodyWords();
  const { seatsAtLeast: least, seatsAtMost: most, term } = role;
  const seats =
    most === null
      ? least === 0
        ? t("bodies.role.anySeats")
        : t("bodies.role.seatsAtLeast", { count: least })
      : least === most
        ? t("bodies.role.seats", { count: most })
        : least === 0
          ? t("bodies.role.seatsAtMost", { count: most })
          : t("bodies.role.seatsBetween", { least, count: most });
  return [
    seats,
    term === null ? null : t("bodies.role.forMonths", { count: term }),
    role.designation === null ? null : t(`bodies.designations.${role.designation}`),
    role.appointedBy === null
      ? null
      : t("bodies.role.byHolders", { title: words.title(role.appointedBy) }),
    role.holder === null
      ? null
      : t("bodies.role.onlyFor", { status: t(`people.statuses.${role.holder}`) }),
    role.endedOn === null ? null : t("bodies.untilDay", { day: format.shortDate(role.endedOn) }),
  ].filter((fact) => fact !== null);
}
