import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Input } from "#shared/ipc/contract.ts";
import { call, callSealed } from "#renderer/lib/client.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import type { ChangeParts, Part } from "./part.ts";
import { PartsEntry } from "./parts-entry.tsx";
import styles from "./parts.module.css";

export type PartsSource = Input<"recovery.offer">["source"];

/** What a closed vault, or a backup, says of its parts. */
export function useOffer(source: PartsSource) {
  return useQuery({
    queryKey: ["app", "recoveryOffer", source],
    queryFn: () => call("recovery.offer", { source }),
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
}

export interface ClosedPartsProps {
  source: PartsSource;
  parts: readonly Part[];
  onChange: ChangeParts;
  takesFocus?: boolean;
}

/** The parts that open what is closed, each held against its header as soon as it is typed. */
export function ClosedParts({ source, parts, onChange, takesFocus = true }: ClosedPartsProps) {
  const { t } = useTranslation();
  const { data: offer, error } = useOffer(source);
  if (error !== null) return <Banner tone="danger">{errorMessage(error)}</Banner>;
  if (offer === undefined) return null;
  if (offer.set === null) return <Banner>{t("errors.recovery.none")}</Banner>;
  const { threshold, fingerprint } = offer.set;
  return (
    <div className={styles["entry"]}>
      <p>{t("recovery.entry.fingerprint", { fingerprint })}</p>
      <PartsEntry
        parts={parts}
        onChange={onChange}
        most={threshold}
        takesFocus={takesFocus}
        status={t("recovery.entry.status", { count: parts.length, threshold })}
        check={async (words, taken) => ({
          ...(await callSealed("recovery.readShare", { source, words, taken })),
          holder: "",
        })}
      />
      {parts.length < threshold ? null : <p>{t("recovery.open.enough")}</p>}
    </div>
  );
}
