import { CircleUserRound } from "lucide-react";
import { useQuery } from "@tanstack/react-query";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { useFormat } from "#renderer/lib/format.ts";
import { vaultStatusQuery } from "#renderer/lib/vault-status.ts";
import { Tooltip } from "#renderer/ui/tooltip.tsx";
import styles from "./rail.module.css";

/** Who has the vault open, since several people share a computer: their name, and their roles. */
export function SignedIn() {
  const { t } = useTranslation();
  const format = useFormat();
  const [, navigate] = useLocation();
  const { data: status } = useQuery(vaultStatusQuery());
  if (status === undefined) return null;
  const { userName: name } = status;
  const roles = format.list(status.roles.map((role) => t(`access.roles.${role}`)));
  return (
    <Tooltip text={t("members.signedIn", { name, roles })}>
      <Button
        className={styles["person"] ?? ""}
        aria-label={t("members.signedIn", { name, roles })}
        onPress={() => navigate("/settings/members")}
      >
        <CircleUserRound size={17} aria-hidden />
        <span className={styles["personName"]}>{name}</span>
      </Button>
    </Tooltip>
  );
}
