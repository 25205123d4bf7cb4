import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { Button } from "#renderer/ui/button.tsx";
import styles from "./members.module.css";

/** One of two who removed each other, and the way to where it is decided. */
export function SuspendedMember() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  return (
    <>
      <p>{t("members.suspended.detail")}</p>
      <div className={styles["leaving"]}>
        <Button onPress={() => navigate("/settings/members/decide")}>
          {t("members.suspended.decide")}
        </Button>
      </div>
    </>
  );
}
