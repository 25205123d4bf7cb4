import { useEffect, useRef, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { Banner } from "#renderer/ui/banner.tsx";
import styles from "./key-page.module.css";

export interface KeyDoneProps {
  tone: "accent" | "warning";
  children: ReactNode;
}

/** What was done, in place of the form that did it; the way back takes the focus. */
export function KeyDone({ tone, children }: KeyDoneProps) {
  const { t } = useTranslation();
  const back = useRef<HTMLAnchorElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <div className={styles["form"]}>
      <Banner tone={tone} live>
        {children}
      </Banner>
      <p>
        <Link ref={back} href="/settings">
          {t("keys.section.back")}
        </Link>
      </p>
    </div>
  );
}
