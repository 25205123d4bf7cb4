import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { HeldBack } from "#shared/domain/publication/publication.ts";
import { StatusTag } from "#renderer/ui/status-tag.tsx";
import styles from "./publish.module.css";

type Held<K extends HeldBack["kind"]> = Extract<HeldBack, { kind: K }>;

export interface HeldBackListProps {
  meetingId: string;
  heldBack: readonly HeldBack[];
}

/** What stays in, and why: items, names and what replaces them, contacts. */
export function HeldBackList({ meetingId, heldBack }: HeldBackListProps) {
  const { t } = useTranslation();
  const items = heldBack.filter((held): held is Held<"item"> => held.kind === "item");
  const names = heldBack.filter((held): held is Held<"name"> => held.kind === "name");
  const contacts = heldBack.filter((held): held is Held<"contact"> => held.kind === "contact");
  return (
    <section aria-labelledby="held-title">
      <h2 id="held-title" className={styles["heading"]}>
        {t("publication.held.title")}
      </h2>
      {heldBack.length === 0 ? (
        <p className={styles["why"]}>{t("publication.held.nothing")}</p>
      ) : null}
      {items.length === 0 ? null : (
        <>
          <h3 className={styles["name"]}>{t("publication.held.items", { count: items.length })}</h3>
          <p className={styles["why"]}>{t("publication.held.itemsWhy")}</p>
          <ul className={styles["list"]}>
            {items.map(({ itemId, title, confidentiality }) => (
              <li key={itemId} className={styles["held"]}>
                <Link href={`/meetings/${meetingId}`} state={{ itemId }}>
                  {title}
                </Link>
                <StatusTag tone={confidentiality === "internal" ? "warning" : "danger"}>
                  {t(`meetings.agenda.kinds.${confidentiality}`)}
                </StatusTag>
              </li>
            ))}
          </ul>
        </>
      )}
      {names.length === 0 ? null : (
        <>
          <h3 className={styles["name"]}>{t("publication.held.names", { count: names.length })}</h3>
          <p className={styles["why"]}>{t("publication.held.namesWhy")}</p>
          <ul className={styles["list"]}>
            {names.map(({ personId, name, replacement, count }) => (
              <li key={`${personId} ${name} ${replacement}`} className={styles["held"]}>
                <Link href={`/people/${personId}`}>{name}</Link>
                <span>{t("publication.held.replaced", { replacement })}</span>
                <span className={styles["soft"]}>{t("publication.held.times", { count })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {contacts.length === 0 ? null : (
        <>
          <h3 className={styles["name"]}>
            {t("publication.held.contacts", { count: contacts.length })}
          </h3>
          <p className={styles["why"]}>{t("publication.held.contactsWhy")}</p>
          <ul className={styles["list"]}>
            {contacts.map(({ personId, name, contact, count }) => (
              <li key={`${personId} ${name} ${contact}`} className={styles["held"]}>
                <span>{name === "" ? t("publication.held.unknown") : name}</span>
                <span>{t(`publication.held.contactKinds.${contact}`)}</span>
                <span className={styles["soft"]}>{t("publication.held.times", { count })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
