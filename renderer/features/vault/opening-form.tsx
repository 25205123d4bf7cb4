import type { FormEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { ProgressBar } from "#renderer/ui/progress-bar.tsx";
import gate from "./gate.module.css";
import { SheetTitle } from "./sheet-title.tsx";

export interface OpeningFormProps {
  title: string;
  lead: string;
  /** What the way in asks for. */
  children: ReactNode;
  error: string | undefined;
  isOpening: boolean;
  open: string;
  /** Where back leads to. */
  back: string;
  onBack: () => void;
  onSubmit: () => void;
}

/** The last step before a vault opens: a passphrase of one's own, with what stood in the way. */
export function OpeningForm(props: OpeningFormProps) {
  const { t } = useTranslation();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    props.onSubmit();
  };
  return (
    <>
      <SheetTitle title={props.title} takesFocus />
      <p className={gate["intro"]}>{props.lead}</p>
      <form className={gate["form"]} onSubmit={submit} noValidate>
        {props.children}
        {props.error === undefined ? null : (
          <Banner tone="danger" live>
            {props.error}
          </Banner>
        )}
        {props.isOpening ? (
          <ProgressBar
            label={t("keys.lost.opening")}
            valueText={t("keys.lost.openingDetail")}
            done={0}
            total={null}
          />
        ) : (
          <div className={gate["actions"]}>
            <Button type="submit" variant="primary" autoFocus={props.error !== undefined}>
              {props.open}
            </Button>
            <Button variant="quiet" onPress={props.onBack}>
              {props.back}
            </Button>
          </div>
        )}
      </form>
    </>
  );
}
