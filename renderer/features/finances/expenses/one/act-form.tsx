import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import type { ActFormProps } from "./act-form-props.ts";
import { OutsideForm } from "./outside-form.tsx";
import { PayForm } from "./pay-form.tsx";
import { RefuseForm } from "./refuse-form.tsx";
import { ReturnForm } from "./return-form.tsx";
import type { AskingAct } from "./use-step-keys.ts";
import { WaiveForm } from "./waive-form.tsx";

export function ActForm({ act, ...props }: ActFormProps & { act: AskingAct }) {
  switch (act) {
    case "refuse":
      return <RefuseForm {...props} />;
    case "approveOutside":
      return <OutsideForm {...props} />;
    case "reimburse":
      return <PayForm {...props} />;
    case "waive":
      return <WaiveForm {...props} />;
    case "returnPayment":
      return <ReturnForm {...props} />;
    default:
      return assertNever(act);
  }
}
