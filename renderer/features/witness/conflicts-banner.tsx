import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "#renderer/lib/format.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { conflictsQuery } from "./queries.ts";
import styles from "./witness.module.css";

/** The copies a synchronising program left: shown, never merged, never deleted. */
export function ConflictsBanner() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: copies = [] } = useQuery(conflictsQuery());
  const [isOpen, setOpen] = useState(false);
  if (copies.length === 0) return null;
  const count = { count: copies.length, formatted: format.number(copies.length) };
  return (
    <Banner
      tone="warning"
      live
      title={t("witness.conflicts.title", count)}
      actions={
        <Button size="small" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {t(isOpen ? "witness.conflicts.less" : "witness.conflicts.more")}
        </Button>
      }
    >
      <p>{t("witness.conflicts.detail")}</p>
      {isOpen ? (
        <>
          <ul className={styles["copies"]} aria-label={t("witness.conflicts.list")}>
            {copies.map(({ name, place, changed }) => (
              <li key={`${place}/${name}`}>
                <code>{name}</code> <span>{t(`witness.conflicts.${place}`)}</span>
                {changed === null ? null : (
                  <span>{t("witness.conflicts.changed", { when: format.instant(changed) })}</span>
                )}
              </li>
            ))}
          </ul>
          <p>{t("witness.conflicts.advice")}</p>
        </>
      ) : null}
    </Banner>
  );
}
