import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { RescuedText } from "#shared/ipc/rescue.contract.ts";
import { call } from "#renderer/lib/client.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { showError } from "#renderer/lib/undo.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { ConfirmDialog } from "#renderer/ui/dialog.tsx";
import { showToast } from "#renderer/ui/toast.tsx";
import { broughtBackQuery } from "./queries.ts";
import styles from "./rescue.module.css";
import { useTextName } from "./use-text-name.ts";

interface Texts {
  texts: readonly RescuedText[];
}

/** What came back by itself, until somebody has seen it. */
export function BackBanner({ texts }: Texts) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useTextName();
  const [isSeen, setSeen] = useState(false);
  if (texts.length === 0 || isSeen) return null;
  const count = { count: texts.length, formatted: format.number(texts.length) };
  return (
    <Banner
      tone="accent"
      live
      title={t("rescue.back.title", count)}
      actions={
        <Button size="small" onPress={() => setSeen(true)}>
          {t("rescue.back.seen")}
        </Button>
      }
    >
      <ul className={styles["texts"]} aria-label={t("rescue.back.list")}>
        {texts.map((text) => (
          <li key={text.id}>
            {text.where === null ? (
              <span>{nameOf(text)}</span>
            ) : (
              <Link href={`/meetings/${text.where.meetingId}`}>{nameOf(text)}</Link>
            )}{" "}
            <span>{t("rescue.back.at", { when: format.instant(text.at) })}</span>
          </li>
        ))}
      </ul>
    </Banner>
  );
}

/** What cannot be put back by itself: shown as it is, for somebody to decide. */
export function WaitingBanner({ texts }: Texts) {
  const { t } = useTranslation();
  const format = useFormat();
  if (texts.length === 0) return null;
  const count = { count: texts.length, formatted: format.number(texts.length) };
  return (
    <Banner tone="warning" live title={t("rescue.back.waiting", count)}>
      <p>{t("rescue.back.why")}</p>
      <ul className={styles["texts"]} aria-label={t("rescue.back.list")}>
        {texts.map((text) => (
          <WaitingText key={text.id} text={text} />
        ))}
      </ul>
    </Banner>
  );
}

function WaitingText({ text }: { text: RescuedText }) {
  const { t } = useTranslation();
  const format = useFormat();
  const name = useTextName()(text);
  const client = useQueryClient();
  const [isDropping, setDropping] = useState(false);
  const decide = useMutation({
    mutationFn: (way: "put" | "drop") => call("rescue.decide", { id: text.id, way }),
    onSuccess: async (_done, way) => {
      if (way === "put") showToast({ text: t("rescue.back.done") });
      await client.invalidateQueries(broughtBackQuery());
    },
    onError: showError,
  });
  const copy = async () => {
    await call("app.copy", { text: text.said.slice(0, 100_000), sensitive: true });
    showToast({ text: t("rescue.back.copied") });
  };
  const isMinutes = text.kind === "minutes";
  return (
    <li>
      <span>{name}</span> <span>{t("rescue.back.at", { when: format.instant(text.at) })}</span>
      <p className={styles["words"]}>{text.said}</p>
      <div className={styles["actions"]}>
        {isMinutes && text.where === null ? null : (
          <Button size="small" isDisabled={decide.isPending} onPress={() => decide.mutate("put")}>
            {t(isMinutes ? "rescue.back.append" : "rescue.back.replace")}
          </Button>
        )}
        <Button size="small" onPress={() => void copy().catch(showError)}>
          {t("rescue.back.copy")}
        </Button>
        <Button size="small" variant="quiet" onPress={() => setDropping(true)}>
          {t("rescue.back.drop")}
        </Button>
      </div>
      <ConfirmDialog
        isOpen={isDropping}
        onClose={() => setDropping(false)}
        title={t("rescue.back.dropTitle")}
        confirmLabel={t("rescue.back.dropConfirm")}
        onConfirm={() => decide.mutate("drop")}
        danger
      >
        <p>{t("rescue.back.dropDetail")}</p>
      </ConfirmDialog>
    </li>
  );
}
