import { useState } from "react";
import { useTranslation } from "react-i18next";
import { OverrideReason, type Override } from "#shared/domain/rules/override.ts";
import { Button } from "#renderer/ui/button.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import { failureOf } from "./client.ts";
import styles from "./pass-over.module.css";
import { useMay } from "./use-may.ts";
import type { ZodForm } from "./use-zod-form.ts";

interface Refused {
  readonly rule: string;
  /** Rules that were passed over in the same try. */
  readonly given: readonly Override[];
}

export interface PassingOver {
  /** What the last try was refused by, where this person may pass over it. */
  readonly refused: Refused | null;
  /** Tries with what is passed over, and keeps which rule refused it. */
  readonly trying: <Answer>(
    overrides: readonly Override[],
    work: (overrides: Override[]) => Promise<Answer>,
  ) => Promise<Answer>;
}

/** What a form was refused by a rule of the collective, which can be passed over once, with a reason. */
export function usePassOver(): PassingOver {
  const mayPass = useMay("bodies.write");
  const [refused, setRefused] = useState<Refused | null>(null);
  return {
    refused: mayPass ? refused : null,
    trying: async (overrides, work) => {
      try {
        const answer = await work([...overrides]);
        setRefused(null);
        return answer;
      } catch (error) {
        setRefused(refusedBy(error, overrides));
        throw error;
      }
    },
  };
}

/** The rule that a failure is of, and what was passed over before it refused. */
export function refusedBy(error: unknown, given: readonly Override[]): Refused | null {
  const { code, params } = failureOf(error);
  const rule = params?.["rule"];
  return code === "rules.refused" && typeof rule === "string" ? { rule, given } : null;
}

export interface PassOverProps {
  passing: PassingOver;
  form: Pick<ZodForm<object>, "isSending" | "saidOf">;
  /** Sends the form again, with what is passed over. */
  onPass: (overrides: readonly Override[]) => void;
}

/** Below the sentence of a rule that refused: why it is passed over, this once. */
export function PassOver({ passing: { refused }, form, onPass }: PassOverProps) {
  const isSaid = form.isSending || form.saidOf("rules.refused") !== undefined;
  return refused === null || !isSaid ? null : (
    <Reason key={refused.rule} refused={refused} form={form} onPass={onPass} />
  );
}

function Reason({
  refused: { rule, given },
  form,
  onPass,
}: Omit<PassOverProps, "passing"> & { refused: Refused }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState("");
  const { success: isGiven } = OverrideReason.safeParse(reason);
  const pass = () => {
    if (isGiven) onPass([...given, { rule, reason }]);
  };
  return (
    <div className={styles["reason"]}>
      <TextField
        label={t("rules.passOver.reason")}
        description={t("rules.passOver.detail")}
        maxLength={500}
        value={reason}
        onChange={setReason}
        onKeyDown={(event) => {
          if (event.key !== "Enter") {
            event.continuePropagation();
            return;
          }
          // Enter here passes over the rule; the form's own would be refused again.
          event.preventDefault();
          pass();
        }}
      />
      <Button size="small" onPress={pass} isDisabled={!isGiven} isPending={form.isSending}>
        {t("rules.passOver.action")}
      </Button>
    </div>
  );
}
