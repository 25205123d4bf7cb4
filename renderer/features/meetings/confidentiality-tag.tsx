import { Globe, Lock, Users } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Confidentiality } from "#shared/domain/meetings/meeting.ts";
import { StatusTag } from "#renderer/ui/status-tag.tsx";

export const CONFIDENTIALITY_ICONS = {
  public: Globe,
  internal: Users,
  confidential: Lock,
} as const;

const TONES = { public: "neutral", internal: "warning", confidential: "danger" } as const;

export function ConfidentialityTag({ kind }: { kind: Confidentiality }) {
  const { t } = useTranslation();
  return (
    <StatusTag
      tone={TONES[kind]}
      icon={CONFIDENTIALITY_ICONS[kind]}
      title={t(`meetings.agenda.kindDetails.${kind}`)}
    >
      {t(`meetings.agenda.kinds.${kind}`)}
    </StatusTag>
  );
}
