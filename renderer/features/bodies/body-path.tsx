import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import styles from "./body-page.module.css";
import type { AsOf } from "./use-as-of.ts";

export interface BodyPathProps {
  /** From the one above it to the top. */
  above: readonly { readonly id: string; readonly name: string }[];
  asOf: AsOf;
}

/** From the list down to what the body stands under. */
export function BodyPath({ above, asOf }: BodyPathProps) {
  const { t } = useTranslation();
  return (
    <nav className={styles["path"]} aria-label={t("bodies.page.path")}>
      <Link href={asOf.to("/bodies")}>{t("app.nav.bodies")}</Link>
      {above.toReversed().map(({ id, name }) => (
        <Fragment key={id}>
          <span aria-hidden>›</span>
          <Link href={asOf.to(`/bodies/${id}`)}>{name}</Link>
        </Fragment>
      ))}
    </nav>
  );
}
