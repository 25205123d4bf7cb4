import { useTranslation } from "react-i18next";
import type { Body } from "#shared/domain/bodies/body.ts";
import type { MandateView, RoleView } from "#shared/domain/bodies/views.ts";
import { displayName } from "#shared/domain/people/display-name.ts";
import { call } from "#renderer/lib/client.ts";
import { offerUndo } from "#renderer/lib/undo.ts";
import { useBodyWords } from "../use-body-words.ts";
import { EndForm } from "./end-form.tsx";
import { FollowForm } from "./follow-form.tsx";
import { MandateForm } from "./mandate-form.tsx";
import type { MandateAct } from "./mandate-line.tsx";
import { mandateValues, newMandate } from "./mandate-values.ts";

/** The form that is open in a role, and the mandate it is about. */
export type OpenForm =
  | { readonly act: "give"; readonly mandate: null }
  | { readonly act: Exclude<MandateAct, "remove">; readonly mandate: string };

export interface OpenMandateProps {
  open: OpenForm;
  role: RoleView;
  body: Body;
  day: string;
  onClose: () => void;
}

/** The small form of what somebody does with a mandate, each with what it begins from. */
export function OpenMandate({ open, ...rest }: OpenMandateProps) {
  const { role, day, onClose } = rest;
  const mandate = role.mandates.find(({ id }) => id === open.mandate);
  if (open.act === "give") return <Give {...rest} act="give" of={undefined} />;
  if (mandate === undefined) return null;
  switch (open.act) {
    case "renew":
    case "handOver":
      return <FollowForm how={open.act} mandate={mandate} {...rest} />;
    case "end":
      return <EndForm mandate={mandate} day={day} onClose={onClose} />;
    case "correct":
      return <Correct {...rest} mandate={mandate} />;
    default:
      return <Give {...rest} act={open.act} of={mandate} />;
  }
}

type Inner = Omit<OpenMandateProps, "open">;

interface GiveProps extends Inner {
  act: "give" | "deputy" | "acting" | "pair";
  /** Whose deputy, who is away, or whose seat is shared. */
  of: MandateView | undefined;
}

function Give({ act, of, role, body, day, onClose }: GiveProps) {
  const { t } = useTranslation();
  const words = useBodyWords();
  const capacity = act === "deputy" || act === "acting" ? act : "holder";
  const title = {
    title: words.title(role.title),
    name: of === undefined ? "" : displayName(of.holder),
  };
  const initial = () => {
    const blank = newMandate(role, body, day, capacity);
    return act === "pair" && of !== undefined ? { ...blank, pairedWith: of.id } : blank;
  };
  return (
    <MandateForm
      title={t(`bodies.mandate.titles.${act}`, title)}
      place={`mandate-${act}:${of?.id ?? role.id}`}
      role={role}
      body={body}
      own={null}
      initial={initial}
      submitLabel={t("bodies.mandate.give")}
      onSave={async (fields, room, overrides) => {
        const { seq } = await call("mandates.give", { ...fields, room, overrides });
        offerUndo(t("bodies.done.given"), seq);
      }}
      onClose={onClose}
    />
  );
}

function Correct({ mandate, role, body, onClose }: Inner & { mandate: MandateView }) {
  const { t } = useTranslation();
  return (
    <MandateForm
      title={t("bodies.mandate.correctTitle", { name: displayName(mandate.holder) })}
      place={`mandate-correct:${mandate.id}`}
      role={role}
      body={body}
      own={mandate.id}
      initial={() => mandateValues(mandate)}
      submitLabel={t("app.ui.save")}
      onSave={async (fields, room, overrides) => {
        const { seq } = await call("mandates.update", { id: mandate.id, fields, room, overrides });
        offerUndo(t("bodies.done.corrected"), seq);
      }}
      onClose={onClose}
    />
  );
}
