import { useTranslation } from "react-i18next";
import { DonorAddress } from "#shared/domain/finances/tax-receipts/address.ts";
import type { DonorView } from "#shared/domain/finances/tax-receipts/views.ts";
import { useDraft, type Draft } from "#renderer/lib/use-draft.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Button } from "#renderer/ui/button.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import { z } from "zod";
import styles from "../tax-receipts.module.css";

const Values = z.object({ street: z.string(), postcode: z.string(), town: z.string() });
type Values = z.infer<typeof Values>;

export interface AddressFormProps {
  donor: DonorView;
  onIssue: (address: DonorAddress) => Promise<void>;
  onClose: () => void;
}

/** What is missing of an address, asked where the receipt is issued. */
export function AddressForm(props: AddressFormProps) {
  const { donor } = props;
  const draft = useDraft(`tax-address:${donor.key}`, Values, donor.address);
  return draft.isReady ? <Fields draft={draft} {...props} /> : null;
}

function Fields({ donor, draft, onIssue, onClose }: AddressFormProps & { draft: Draft<Values> }) {
  const { t } = useTranslation();
  const form = useZodForm({ initial: draft.value, schema: DonorAddress, onType: draft.set });
  const { name, missing } = donor;
  const giveUp = () => {
    draft.clear();
    onClose();
  };
  const line = (field: keyof Values, most: number) => (
    <TextField
      label={t(`taxReceipts.regime.form.${field}`)}
      {...form.field(field, t("taxReceipts.issue.address.missing"))}
      maxLength={most}
      // The first that is not known yet.
      autoFocus={field === missing[0]}
    />
  );
  return (
    <Form
      form={form}
      className={layout["narrow"] ?? ""}
      aria-label={t("taxReceipts.issue.address.title", { name })}
      onEscape={giveUp}
      onSubmit={() =>
        form.submit(async (address) => {
          await onIssue(address);
          draft.clear();
        })
      }
    >
      <h3 className={styles["heading"]}>{t("taxReceipts.issue.address.title", { name })}</h3>
      <p className={styles["soft"]}>{t("taxReceipts.issue.address.detail")}</p>
      <FormFailure>{form.failure}</FormFailure>
      {line("street", 300)}
      <div className={layout["pair"]}>
        {line("postcode", 20)}
        {line("town", 120)}
      </div>
      <div className={layout["buttons"]}>
        <Button type="submit" variant="primary" isPending={form.isSending}>
          {t("taxReceipts.issue.address.save")}
        </Button>
        <Button variant="quiet" onPress={giveUp}>
          {t("app.ui.cancel")}
        </Button>
      </div>
    </Form>
  );
}
