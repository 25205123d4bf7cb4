import { useTranslation } from "react-i18next";
import type { Output } from "#shared/ipc/contract.ts";
import { callSealed } from "#renderer/lib/client.ts";
import { useSealedJob } from "#renderer/lib/use-job.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { NumberedWords } from "#renderer/ui/numbered-words.tsx";
import { showToast } from "#renderer/ui/toast.tsx";
import { PassphraseStep } from "./passphrase-step.tsx";

/** A vault from before people signed who is in it: how it stands has to be signed. */
export function BelievedBanner() {
  const { t } = useTranslation();
  const may = useMay("members.manage");
  const job = useSealedJob("directory.checkpoint");
  const sign = async (passphrase: string) => {
    await job.run({ passphrase });
    showToast({ text: t("directory.signed") });
  };
  return (
    <Banner
      tone="warning"
      live
      title={t("directory.believedTitle")}
      answer={may ? <PassphraseStep submit={t("directory.sign")} run={sign} job={job} /> : null}
    >
      <p>{t(may ? "directory.believed" : "directory.believedAsk")}</p>
    </Banner>
  );
}

/** It was signed since: whoever comes compares its words once, and confirms. */
export function UnconfirmedBanner({
  words,
}: {
  words: NonNullable<Output<"directory.standing">["fingerprint"]>;
}) {
  const { t } = useTranslation();
  const confirm = async (passphrase: string) => {
    await callSealed("directory.confirm", { passphrase });
    showToast({ text: t("directory.confirmed") });
  };
  return (
    <Banner
      tone="warning"
      live
      title={t("directory.unconfirmedTitle")}
      answer={<PassphraseStep submit={t("directory.confirm")} run={confirm} />}
    >
      <p>{t("directory.unconfirmed")}</p>
      <NumberedWords label={t("directory.wordsLabel")} words={words} columns={3} />
    </Banner>
  );
}
