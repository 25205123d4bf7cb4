import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { Output } from "#shared/ipc/contract.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { useIsReadOnly } from "#renderer/lib/use-may.ts";
import styles from "#renderer/lib/key-change/key-page.module.css";
import { keyStatusQuery } from "./queries.ts";

/** What the keys are and since when, and the ways to change them. */
export function KeysSection() {
  const { data: status } = useQuery(keyStatusQuery());
  const isReadOnly = useIsReadOnly();
  if (status === undefined) return null;
  return (
    <>
      <Facts status={status} />
      {isReadOnly ? null : <Ways hasKit={status.kit !== null} />}
    </>
  );
}

function Ways({ hasKit }: { hasKit: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <Link href="/settings/passphrase">{t("keys.section.changePassphrase")}</Link>
      <Link href="/settings/own-keys">{t("keys.section.ownKeys")}</Link>
      <Link href="/settings/kit">
        {t(hasKit ? "keys.section.remakeKit" : "keys.section.makeKit")}
      </Link>
      <Link href="/settings/quick-unlock">{t("quick.title")}</Link>
      <Link href="/settings/cost">{t("keys.section.raiseCost")}</Link>
    </>
  );
}

function Facts({ status }: { status: Output<"vault.keyStatus"> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { kdf, kit, passphraseChangedAt } = status;
  return (
    <div className={styles["facts"]}>
      <p>
        {passphraseChangedAt === null
          ? t("keys.section.neverChanged")
          : t("keys.section.changedAt", { when: format.instant(passphraseChangedAt) })}
      </p>
      <p>{kit === null ? t("keys.section.noKit") : <KitFact kit={kit} />}</p>
      <p className={styles["note"]}>
        {t("keys.section.cost", { memory: format.number(kdf.memoryMiB), count: kdf.passes })}
      </p>
    </div>
  );
}

function KitFact({ kit }: { kit: NonNullable<Output<"vault.keyStatus">["kit"]> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const when = kit.madeAt === null ? "" : format.instant(kit.madeAt);
  return (
    <>
      {kit.fingerprint === null
        ? t("keys.section.kitUnsure", { when })
        : t("keys.section.kit", { when, fingerprint: kit.fingerprint })}{" "}
      {kit.usedAt === null ? null : t("keys.section.kitUsed", { when: format.instant(kit.usedAt) })}
    </>
  );
}
