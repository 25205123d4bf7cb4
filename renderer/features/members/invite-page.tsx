import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CodeStep } from "./code-step.tsx";
import { InviteForm } from "./invite-form.tsx";
import type { MadeCode } from "./made-code.ts";
import { MemberPage } from "./member-page.tsx";

export function InvitePage() {
  const { t } = useTranslation();
  const [made, setMade] = useState<MadeCode | null>(null);
  return (
    <MemberPage title={t("members.invite.title")} lead={t("members.invite.lead")}>
      {made === null ? <InviteForm onMade={setMade} /> : <CodeStep made={made} />}
    </MemberPage>
  );
}
