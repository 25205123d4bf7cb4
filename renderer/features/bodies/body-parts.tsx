import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { BodyNode } from "#shared/domain/bodies/views.ts";
import styles from "./body-page.module.css";
import { NodeTags } from "./body-tree.tsx";
import type { AsOf } from "./use-as-of.ts";
import type { BodyWords } from "./use-body-words.ts";

export interface BodyPartsProps {
  parts: readonly BodyNode[];
  words: BodyWords;
  asOf: AsOf;
}

/** The bodies under this one on that day. */
export function BodyParts({ parts, words, asOf }: BodyPartsProps) {
  const { t } = useTranslation();
  if (parts.length === 0) return null;
  return (
    <section className={styles["section"]} aria-labelledby="body-parts">
      <h2 id="body-parts" className={styles["heading"]}>
        {t("bodies.page.parts")}
      </h2>
      <ul className={styles["list"]}>
        {parts.map((node) => (
          <li key={node.id}>
            <Link href={asOf.to(`/bodies/${node.id}`)}>{node.name}</Link>
            <span className={styles["soft"]}>{words.kind(node.kind)}</span>
            <NodeTags node={node} />
          </li>
        ))}
      </ul>
    </section>
  );
}
